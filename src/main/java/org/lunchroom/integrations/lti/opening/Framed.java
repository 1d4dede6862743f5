package org.lunchroom.integrations.lti.opening;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a page that may stand in a platform's frame: whose, and where its forms may go, its policy says. */
final class Framed {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " media-src 'self';"
                    + " font-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none';"
                    + " require-trusted-types-for 'script'; trusted-types 'none';";

    private Framed() {}

    /** A page that tells nobody anything may stand in anybody's frame. */
    static void anywhere(HttpServletResponse response, int status, String html) throws IOException {
        write(response, status, html, "*", Set.of());
    }

    /**
     * @param around addresses whose sites may frame it; null ones count as none
     * @param forms addresses whose sites its forms may be sent to
     */
    static void within(HttpServletResponse response, String html, Collection<String> around, Collection<String> forms)
            throws IOException {
        var framing =
                Stream.concat(Stream.of("'self'"), origins(around).stream()).collect(Collectors.joining(" "));
        write(response, 200, html, framing, origins(forms));
    }

    private static void write(HttpServletResponse response, int status, String html, String framing, Set<String> forms)
            throws IOException {
        var actions = Stream.concat(Stream.of("'self'"), forms.stream()).collect(Collectors.joining(" "));
        response.setStatus(status);
        response.setHeader(
                "Content-Security-Policy", POLICY + " form-action " + actions + "; frame-ancestors " + framing);
        // A code stands in the page: nobody keeps a copy, and no other site learns the address.
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setContentType("text/html; charset=utf-8");
        response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
    }

    private static Set<String> origins(Collection<String> addresses) {
        return addresses.stream()
                .filter(Objects::nonNull)
                .map(Framed::origin)
                .filter(origin -> !origin.isEmpty())
                .collect(Collectors.toSet());
    }

    // What is no plain origin is left out: a semicolon in it would end the policy.
    private static String origin(String address) {
        try {
            var uri = URI.create(address);
            var origin = uri.getScheme() + "://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
            return origin.matches("https?://([a-zA-Z0-9.-]+|\\[[0-9a-fA-F:]+])(:\\d{1,5})?") ? origin : "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
