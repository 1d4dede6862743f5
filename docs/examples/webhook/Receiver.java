import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Receives Lunchroom's webhooks and prints each event once.
 *
 * <pre>java Receiver.java 8099 whsec_…</pre>
 */
public class Receiver {
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    // A real receiver keeps these in its database, beside what the event led to.
    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

    public static void main(String[] args) throws IOException {
        var secret = Base64.getDecoder().decode(args[1].substring("whsec_".length()));
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", Integer.parseInt(args[0])), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(take(exchange, secret), -1);
            }
        });
        server.start();
        System.out.println("listening on " + server.getAddress().getPort());
    }

    private static int take(HttpExchange exchange, byte[] secret) throws IOException {
        var body = new String(exchange.getRequestBody().readNBytes(1 << 20), StandardCharsets.UTF_8);
        var id = exchange.getRequestHeaders().getFirst("webhook-id");
        var time = exchange.getRequestHeaders().getFirst("webhook-timestamp");
        var signatures = exchange.getRequestHeaders().getFirst("webhook-signature");
        if (id == null || time == null || signatures == null || !recent(time)) {
            return 400;
        }
        var expected = "v1," + mac(secret, id + "." + time + "." + body);
        for (var signature : signatures.split(" ")) {
            if (same(signature, expected)) {
                if (SEEN.add(id)) {
                    System.out.println(body);
                }
                return 204;
            }
        }
        return 401;
    }

    private static boolean recent(String time) {
        var age = Duration.between(Instant.ofEpochSecond(Long.parseLong(time)), Instant.now()).abs();
        return age.compareTo(TOLERANCE) < 0;
    }

    // In constant time: how long a comparison takes must not tell how much of a guess was right.
    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String mac(byte[] secret, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
