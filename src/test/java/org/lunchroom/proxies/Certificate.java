package org.lunchroom.proxies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate for this machine, made for one test, and whoever trusts it and nothing else. */
record Certificate(KeyStore keys) {
    private static final char[] PASSWORD = "only-for-tests".toCharArray();

    static Certificate madeIn(Path directory) throws IOException, InterruptedException, GeneralSecurityException {
        var file = directory.resolve("keys.p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin/keytool").toString();
        var made = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "proxy",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost,ip:127.0.0.1",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .inheritIO()
                .start()
                .waitFor();
        if (made != 0) {
            throw new IOException("No certificate was made.");
        }
        var keys = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD);
        }
        return new Certificate(keys);
    }

    void write(Path certificate, Path key) throws IOException, GeneralSecurityException {
        Files.writeString(
                certificate, pem("CERTIFICATE", keys.getCertificate("proxy").getEncoded()));
        Files.writeString(key, pem("PRIVATE KEY", keys.getKey("proxy", PASSWORD).getEncoded()));
    }

    private static String pem(String what, byte[] bytes) {
        var lines = Base64.getMimeEncoder(64, "\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        return "-----BEGIN " + what + "-----\n" + lines.encodeToString(bytes) + "\n-----END " + what + "-----\n";
    }

    SSLContext trusted() throws GeneralSecurityException {
        var trust = KeyStore.getInstance(KeyStore.getDefaultType());
        try {
            trust.load(null, null);
        } catch (IOException e) {
            throw new GeneralSecurityException(e);
        }
        trust.setCertificateEntry("proxy", keys.getCertificate("proxy"));
        var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(trust);
        var context = SSLContext.getInstance("TLS");
        context.init(null, factory.getTrustManagers(), null);
        return context;
    }
}
