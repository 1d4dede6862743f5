package org.lunchroom.kernel.outbound;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is asked of another server, beside where.
 *
 * @param headers what is said with it
 * @param kind of the body; null where there is none
 */
public record Call(String method, Map<String, String> headers, String kind, String body) {
    public Call {
        headers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    public static Call get(Map<String, String> headers) {
        return new Call("GET", headers, null, null);
    }

    public static Call post(String kind, String body, Map<String, String> headers) {
        return new Call("POST", headers, kind, body);
    }

    byte[] bytes() {
        return body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
    }

    // It may hold a token.
    @Override
    public String toString() {
        return "Call[" + method + "]";
    }
}
