package org.lunchroom.integrations.webhooks;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.lunchroom.kernel.Json;
import org.lunchroom.kernel.outbound.TestSite;

/** Somebody else's server, which checks signatures as Standard Webhooks say and by nothing of ours. */
final class Receiver implements AutoCloseable {
    final TestSite site = new TestSite();
    final List<Event> events = new CopyOnWriteArrayList<>();
    volatile int answer = 204;
    volatile String secret;

    /** What it was told. */
    record Event(String id, boolean genuine, JsonObject body) {
        String type() {
            return body.getString("type");
        }

        JsonObject data() {
            return body.getJsonObject("data");
        }
    }

    Receiver() {
        site.page("/hook", this::take);
    }

    String address() {
        return site.address("/hook?key=of-their-own");
    }

    List<String> types() {
        return events.stream().map(Event::type).toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var headers = exchange.getRequestHeaders();
        var id = headers.getFirst("webhook-id");
        var signed = id + "." + headers.getFirst("webhook-timestamp") + "." + body;
        boolean genuine =
                Arrays.asList(headers.getFirst("webhook-signature").split(" ")).contains("v1," + mac(signed));
        try (var reader = Json.createReader(new StringReader(body))) {
            events.add(new Event(id, genuine, reader.readObject()));
        }
        exchange.sendResponseHeaders(answer, -1);
    }

    private String mac(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.replace("whsec_", "")), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        site.close();
    }
}
