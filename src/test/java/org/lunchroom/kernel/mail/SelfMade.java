package org.lunchroom.kernel.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A certificate that somebody made for a server of their own, by the tool that comes with Java. */
record SelfMade(Path pem, SSLContext context) {
    private static final char[] PASSWORD = "changeit".toCharArray();

    /** For a server of this name, such as "ip:127.0.0.1" or "dns:mail.example". */
    static SelfMade named(String name) throws Exception {
        var folder = Files.createTempDirectory("lunchroom-tls");
        var store = folder.resolve("keys.p12");
        var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(
                        tool,
                        "-genkeypair",
                        "-alias",
                        "smtp",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=mail",
                        "-ext",
                        "SAN=" + name,
                        "-validity",
                        "3650",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        String.valueOf(PASSWORD),
                        "-keystore",
                        store.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (made.waitFor() != 0) {
            throw new IllegalStateException("No certificate was made.");
        }
        var keys = KeyStore.getInstance(store.toFile(), PASSWORD);
        return new SelfMade(written(keys, folder.resolve("mail.pem")), context(keys));
    }

    private static Path written(KeyStore keys, Path to) throws GeneralSecurityException, IOException {
        var encoded = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(keys.getCertificate("smtp").getEncoded());
        return Files.writeString(to, "-----BEGIN CERTIFICATE-----\n" + encoded + "\n-----END CERTIFICATE-----\n");
    }

    private static SSLContext context(KeyStore keys) throws GeneralSecurityException {
        var factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, PASSWORD);
        var context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }
}
