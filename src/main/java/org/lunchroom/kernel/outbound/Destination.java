package org.lunchroom.kernel.outbound;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a request goes: an address taken apart once, so that whoever checks it and whoever connects read the same.
 *
 * @param host a name in ASCII and small letters, or an address as numbers, without brackets
 * @param target path and query, as they go over the wire
 */
public record Destination(String scheme, String host, int port, String target) {
    private static final int LONGEST = 4096;
    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final Pattern PARTS = Pattern.compile(
            "(?i:(https?)://)(\\[[0-9a-fA-F:.]{2,45}]|[^/?#\\\\@:\\[\\]]{1,253})(?::([0-9]{1,5}))?([/?][^#]*)?(?:#.*)?",
            Pattern.DOTALL);
    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+|0x[0-9a-f]*");
    private static final Pattern NAME = Pattern.compile("[a-z0-9_-]+(\\.[a-z0-9_-]+)*");
    private static final String PART = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final Pattern DOTTED = Pattern.compile(PART + "(\\." + PART + "){3}");
    // What a path may carry as it is; all else is escaped, line breaks before all: they would start a second request.
    private static final String SAFE = "!$%&'()*+,-./:;=?@_~";

    /**
     * Empty where it is no address of a page: another protocol, a name and password in it, or numbers in a spelling that
     * only machines read (2130706433, 0177.1, 0x7f.1), which is how checks are got around.
     */
    public static Optional<Destination> of(String address) {
        var parts = PARTS.matcher(address.strip());
        if (address.length() > LONGEST || !parts.matches()) {
            return Optional.empty();
        }
        var scheme = parts.group(1).toLowerCase(Locale.ROOT);
        int usual = scheme.equals("https") ? HTTPS : HTTP;
        int port = parts.group(3) == null ? usual : Integer.parseInt(parts.group(3));
        return port < 1 || port > 0xffff
                ? Optional.empty()
                : host(parts.group(2)).map(host -> new Destination(scheme, host, port, target(parts.group(4))));
    }

    /** Where this page leads to; relative to it, as a Location header or a link in it may be. */
    public Optional<Destination> next(String written) {
        var location = written.strip().replaceFirst("#.*", "");
        if (SCHEME.matcher(location).lookingAt()) {
            return of(location);
        }
        if (location.startsWith("//")) {
            return of(scheme + ":" + location);
        }
        try {
            return of(URI.create(address()).resolve(escaped(location)).toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** As one writes it. */
    public String address() {
        return scheme + "://" + authority() + target;
    }

    /** What the Host header says. */
    public String authority() {
        var bracketed = host.indexOf(':') < 0 ? host : "[" + host + "]";
        return bracketed + (isUsualPort() ? "" : ":" + port);
    }

    boolean isUsualPort() {
        return port == (scheme.equals("https") ? HTTPS : HTTP);
    }

    private static Optional<String> host(String written) {
        if (written.startsWith("[")) {
            var inside = written.substring(1, written.length() - 1).toLowerCase(Locale.ROOT);
            return Optional.of(inside).filter(AddressRange::isAddress);
        }
        try {
            var name = IDN.toASCII(written, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            name = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
            boolean number =
                    NUMBER.matcher(name.substring(name.lastIndexOf('.') + 1)).matches();
            return Optional.of(name)
                    .filter(host -> (number ? DOTTED : NAME).matcher(host).matches());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String target(String written) {
        if (written == null) {
            return "/";
        }
        return escaped(written.startsWith("?") ? "/" + written : written);
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (point < 0x80 && (Character.isLetterOrDigit(point) || SAFE.indexOf(point) >= 0)) {
                escaped.appendCodePoint(point);
            } else {
                for (byte each : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
                    escaped.append(String.format("%%%02X", each));
                }
            }
        });
        return escaped.toString();
    }
}
