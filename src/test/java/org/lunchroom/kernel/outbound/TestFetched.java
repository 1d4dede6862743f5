package org.lunchroom.kernel.outbound;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** What came back, as a test would have it. */
public final class TestFetched {
    private TestFetched() {}

    public static Fetched html(String html) {
        return of("text/html", "utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    public static Fetched html(String html, Charset charset, String said) {
        return of("text/html", said, html.getBytes(charset));
    }

    public static Fetched of(String kind, String charset, byte[] content) {
        return of("https://wiki.example/guide", kind, charset, "", content);
    }

    public static Fetched of(String from, String kind, String charset, String robots, byte[] content) {
        return new Fetched(
                Destination.of(from).orElseThrow(), new Fetched.Head(200, kind, charset, robots, ""), content, false);
    }
}
