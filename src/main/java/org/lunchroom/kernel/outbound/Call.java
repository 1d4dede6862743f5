package org.lunchroom.kernel.outbound;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.FileEntity;

/**
 * What is asked of another server, beside where.
 *
 * @param headers what is said with it
 * @param kind of the body; null where there is none
 * @param file the body where it is too much for a string; it is sent as it is read
 */
public record Call(String method, Map<String, String> headers, String kind, String body, Path file) {
    public Call {
        headers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    public Call(String method, Map<String, String> headers, String kind, String body) {
        this(method, headers, kind, body, null);
    }

    public static Call get(Map<String, String> headers) {
        return new Call("GET", headers, null, null);
    }

    public static Call post(String kind, String body, Map<String, String> headers) {
        return new Call("POST", headers, kind, body);
    }

    public static Call put(String kind, Path file, Map<String, String> headers) {
        return new Call("PUT", headers, kind, null, file);
    }

    /** Null where nothing is sent but the head. */
    HttpEntity entity() {
        if (file != null) {
            return new FileEntity(file.toFile(), ContentType.parse(kind));
        }
        return kind == null ? null : new ByteArrayEntity(bytes(), ContentType.parse(kind));
    }

    private byte[] bytes() {
        return body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
    }

    // It may hold a token.
    @Override
    public String toString() {
        return "Call[" + method + "]";
    }
}
