package org.lunchroom.kernel.outbound;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpMessage;

/** Reads an answer as far as it is wanted. What is packed is counted unpacked, so a bomb ends where a big page would. */
final class Content {
    private static final int BLOCK = 16 * 1024;
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([\\w.:+-]{1,40})");
    private static final Pattern KIND = Pattern.compile("[a-z0-9.+-]{1,60}/[a-z0-9.+-]{1,80}");
    private static final Map<String, Boolean> PACKED =
            Map.of("", false, "identity", false, "gzip", true, "x-gzip", true);

    private Content() {}

    static Fetched.Head head(ClassicHttpResponse response) {
        var type = value(response, "Content-Type");
        var kind = type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        var charset = CHARSET.matcher(type);
        return new Fetched.Head(
                response.getCode(),
                KIND.matcher(kind).matches() ? kind : "",
                charset.find() ? charset.group(1) : null,
                value(response, "X-Robots-Tag").toLowerCase(Locale.ROOT),
                links(response),
                length(value(response, "Content-Length")));
    }

    private static long length(String written) {
        return written.matches("[0-9]{1,18}") ? Long.parseLong(written) : -1;
    }

    static Fetched read(Destination from, ClassicHttpResponse response, Wanted wanted) throws IOException {
        var head = head(response);
        int limit = wanted.limit(head.kind());
        var packed = PACKED.get(value(response, "Content-Encoding").toLowerCase(Locale.ROOT));
        if (head.status() / 100 != 2 || limit == 0 || packed == null || response.getEntity() == null) {
            return new Fetched(from, head, new byte[0], false);
        }
        var body = atMost(stream(response, packed), limit);
        boolean cut = body.size() > limit;
        var bytes = body.toByteArray();
        return new Fetched(from, head, cut ? Arrays.copyOf(bytes, limit) : bytes, cut);
    }

    private static InputStream stream(ClassicHttpResponse response, boolean packed) throws IOException {
        var content = response.getEntity().getContent();
        return packed ? new GZIPInputStream(content, BLOCK) : content;
    }

    private static ByteArrayOutputStream atMost(InputStream content, int limit) throws IOException {
        var read = new ByteArrayOutputStream(BLOCK);
        var block = new byte[BLOCK];
        try {
            for (int count = content.read(block); count >= 0 && read.size() <= limit; count = content.read(block)) {
                read.write(block, 0, count);
            }
        } catch (ZipException e) {
            // A packed page that was damaged on its way is read as far as it goes.
            if (read.size() == 0) {
                throw e;
            }
        }
        return read;
    }

    private static String links(HttpMessage message) {
        return Arrays.stream(message.getHeaders("Link"))
                .map(Header::getValue)
                .filter(value -> value != null)
                .collect(Collectors.joining(", "));
    }

    static String value(HttpMessage message, String name) {
        Header header = message.getFirstHeader(name);
        var value = header == null || header.getValue() == null ? "" : header.getValue();
        return new String(value.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8).strip();
    }
}
