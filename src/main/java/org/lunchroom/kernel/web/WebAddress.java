package org.lunchroom.kernel.web;

import crawlercommons.filters.basic.BasicURLNormalizer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lunchroom.kernel.http.Problem;

/**
 * An address of a page.
 *
 * @param href as somebody wrote it; what a link opens
 * @param key what all spellings of it share: two addresses with one key are the same page
 */
public record WebAddress(String href, String key) {
    private static final int LONGEST = 4096;
    private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*):(?![0-9]+(?:[/?#]|$))");
    private static final Pattern PARTS =
            Pattern.compile("^(?i:https?)://([^/?#\\\\]+)((?:/[^?#]*)?)(\\?[^#]*)?(#.*)?$");
    private static final Pattern HOST =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}_.-]+(:[0-9]{1,5})?|\\[[0-9a-fA-F:.]+](:[0-9]{1,5})?");
    // A part of a page that is only a place in it, or a way in which somebody came there.
    private static final Pattern ROUTE = Pattern.compile("#(?:!|.*/|(?!:~:|page=|zoom=|t=|xtor=|utm_)[^=]+=).*");
    private static final Pattern SAFE = Pattern.compile("[\\x21-\\x7e]");
    private static final BasicURLNormalizer FOLDING =
            BasicURLNormalizer.newBuilder().build();

    /** The address, or a problem that names the field. */
    public static WebAddress checked(String field, String written) {
        return of(written)
                .orElseThrow(() -> Problem.invalid(
                        "bad-address", field, "An address starts with http:// or https:// and names a host."));
    }

    /**
     * The address, if it is one of a page. Others are refused, whatever they are: "javascript:" and "data:" would run in
     * our page, a name and password before the host would be shown to everybody, and a line break hides what follows.
     */
    public static Optional<WebAddress> of(String written) {
        var text = written == null ? "" : written.strip();
        if (text.isEmpty() || text.length() > LONGEST || text.chars().anyMatch(WebAddress::unseen)) {
            return Optional.empty();
        }
        var scheme = SCHEME.matcher(text);
        var href = scheme.find() || text.startsWith("//") ? text : "https://" + text;
        var parts = PARTS.matcher(href);
        if (!parts.matches() || !HOST.matcher(parts.group(1)).matches()) {
            return Optional.empty();
        }
        var folded = FOLDING.filter(escaped(href.substring(0, parts.end(2)) + withoutTracking(parts.group(3))));
        return Optional.ofNullable(folded)
                .map(address -> new WebAddress(href, key(address) + fragment(parts.group(4))));
    }

    /** What to ask for: without parameters that tell where somebody came from, and without the place in the page. */
    public String untracked() {
        var parts = PARTS.matcher(href);
        return parts.matches()
                ? href.substring(0, parts.end(2)) + withoutTracking(parts.group(3))
                : href.replaceFirst("#.*", "");
    }

    /** The host without "www.", as readers know it. */
    public String site() {
        var host = href.replaceFirst("^[a-zA-Z]+://", "").replaceFirst("[/?#:].*$", "");
        return host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }

    /** Short enough to stand where a title would: without protocol and last slash. */
    public String shown() {
        return href.replaceFirst("^[a-zA-Z]+://(www\\.)?", "").replaceFirst("/$", "");
    }

    private static boolean unseen(int c) {
        return c <= ' ' || c == 0x7f || (c >= 0x80 && c < 0xa0);
    }

    private static String withoutTracking(String query) {
        if (query == null) {
            return "";
        }
        var kept = Arrays.stream(query.substring(1).split("&"))
                .filter(parameter -> !parameter.isEmpty() && !Tracking.is(parameter))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    // In UTF-8 whatever the machine's language: the library would take the machine's.
    private static String escaped(String text) {
        int path = text.indexOf('/', text.indexOf("://") + 3);
        if (path < 0) {
            return text;
        }
        var escaped = new StringBuilder(text.substring(0, path));
        text.substring(path).codePoints().forEach(point -> {
            var one = Character.toString(point);
            if (SAFE.matcher(one).matches()) {
                escaped.append(one);
            } else {
                for (byte each : one.getBytes(StandardCharsets.UTF_8)) {
                    escaped.append(String.format("%%%02X", each));
                }
            }
        });
        return escaped.toString();
    }

    // http and https are one page, and so are "/a" and "/a/".
    private static String key(String folded) {
        var address = folded.replaceFirst("^https?://", "");
        int query = address.indexOf('?');
        var path = query < 0 ? address : address.substring(0, query);
        return path.replaceFirst("/+$", "") + (query < 0 ? "" : address.substring(query));
    }

    private static String fragment(String written) {
        return written != null && ROUTE.matcher(written).matches() ? written : "";
    }
}
