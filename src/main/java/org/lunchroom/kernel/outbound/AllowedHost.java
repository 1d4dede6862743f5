package org.lunchroom.kernel.outbound;

import java.net.InetAddress;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A host inside that an admin lists: {@code wiki.example}, {@code *.corp.example:8443}, {@code 10.1.0.0/16},
 * {@code [fd00::]/8:8080}.
 *
 * @param name the name, or what names end with, beginning with a dot; null where it is a range
 * @param range null where it is a name
 * @param port the only port; 0 for the usual two
 */
record AllowedHost(String name, AddressRange range, int port) {
    private static final Pattern BRACKETS = Pattern.compile("\\[([0-9a-fA-F:.]+)](/[0-9]{1,3})?(?::([0-9]{1,5}))?");
    private static final Pattern PLAIN = Pattern.compile("([^:]+)(?::([0-9]{1,5}))?");
    private static final Pattern NAME = Pattern.compile("(\\*?\\.)?[a-z0-9_-]+(\\.[a-z0-9_-]+)*");
    private static final Pattern NUMBERS = Pattern.compile("[0-9./]+");

    /** Throws IllegalArgumentException where it is none of these. */
    static AllowedHost parse(String text) {
        var brackets = BRACKETS.matcher(text);
        if (brackets.matches()) {
            var bits = brackets.group(2) == null ? "" : brackets.group(2);
            return new AllowedHost(null, AddressRange.parse(brackets.group(1) + bits), port(brackets.group(3)));
        }
        var plain = PLAIN.matcher(text);
        if (!plain.matches()) {
            return new AllowedHost(null, AddressRange.parse(text), 0);
        }
        if (NUMBERS.matcher(plain.group(1)).matches()) {
            return new AllowedHost(null, AddressRange.parse(plain.group(1)), port(plain.group(2)));
        }
        var name = plain.group(1).toLowerCase(Locale.ROOT);
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(text);
        }
        return new AllowedHost(name.startsWith("*") ? name.substring(1) : name, null, port(plain.group(2)));
    }

    private static int port(String text) {
        int port = text == null ? 0 : Integer.parseInt(text);
        if (text != null && (port < 1 || port > 0xffff)) {
            throw new IllegalArgumentException(text);
        }
        return port;
    }

    boolean hasPort(int wanted) {
        return port == 0 ? HostRules.isUsual(wanted) : port == wanted;
    }

    boolean hasName(String host) {
        return name != null && (name.startsWith(".") ? host.endsWith(name) : host.equals(name));
    }

    boolean hasAddress(InetAddress address) {
        return range != null && range.contains(address);
    }
}
