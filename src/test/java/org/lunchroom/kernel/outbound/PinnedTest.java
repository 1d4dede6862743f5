package org.lunchroom.kernel.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunchroom.kernel.outbound.NotFetched.Reason;
import org.lunchroom.kernel.settings.TestSettings;

/** Over TLS the connection goes to the checked address, and the name is the one that was asked for. */
class PinnedTest {
    private static final char[] PASSWORD = "of-this-test".toCharArray();

    @TempDir
    Path directory;

    private HttpsServer server;
    private SSLContext trust;
    private final List<String> names = new CopyOnWriteArrayList<>();

    @BeforeEach
    void open() throws IOException, InterruptedException, GeneralSecurityException {
        var keys = keys("wiki.example");
        var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        var context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), null, null);
        trust = SSLContext.getInstance("TLS");
        trust.init(null, trusted.getTrustManagers(), null);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> {
            var session = (ExtendedSSLSession) ((HttpsExchange) exchange).getSSLSession();
            names.add(session.getRequestedServerNames().toString());
            names.add(exchange.getRequestHeaders().getFirst("Host"));
            TestSite.send(exchange, 200, "text/html", new byte[] {'x'});
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private KeyStore keys(String name) throws IOException, InterruptedException, GeneralSecurityException {
        var file = directory.resolve("keys.p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        var made = new ProcessBuilder(
                        keytool.toString(),
                        "-genkeypair",
                        "-alias",
                        "wiki",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "san=dns:" + name,
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("said").toFile())
                .start()
                .waitFor();
        assertThat(made).isZero();
        var all = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file)) {
            all.load(in, PASSWORD);
        }
        // What is trusted is listed as such.
        all.setCertificateEntry("trusted", all.getCertificate("wiki"));
        return all;
    }

    private Fetched fetch(String host) throws NotFetched {
        var rules = HostRules.of(TestSettings.of(
                "lunchroom.links.internal.hosts",
                "127.0.0.1:" + server.getAddress().getPort()));
        var here = new InetAddress[] {InetAddress.getLoopbackAddress()};
        var limits = new Limits(Duration.ofSeconds(60), Duration.ofSeconds(30), 5, 8);
        var address = "https://" + host + ":" + server.getAddress().getPort() + "/";
        return new Outbound(rules, null, limits, new Names(any -> here), trust)
                .fetch(Destination.of(address).orElseThrow(), new Wanted(Map.of(), 100));
    }

    @Test
    void the_server_hears_the_name_and_must_have_a_certificate_for_it() throws NotFetched {
        assertThat(fetch("wiki.example").ok()).isTrue();
        assertThat(names.get(0)).contains("wiki.example");
        assertThat(names.get(1)).isEqualTo("wiki.example:" + server.getAddress().getPort());

        assertThatThrownBy(() -> fetch("bank.example"))
                .isInstanceOfSatisfying(
                        NotFetched.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNREACHABLE));
        assertThat(names).hasSize(2);
    }
}
