package org.lunchroom.kernel.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds web addresses by the field's rules: with "http://" or "https://", or bare as in "example.com/path". */
final class Addresses {
    private static final int LONGEST = 4096;
    private static final String SECURE = "https://";
    // A shortener whose addresses end with their code, whatever follows.
    private static final Pattern SHORT = Pattern.compile("(?i)https?://t\\.co/([a-z0-9]+)(?:\\?[^\\s]*)?");
    private static final int LONGEST_SHORT = 40;

    private final String text;
    private final HostNames hosts;
    private final AddressPaths paths;
    private final List<Entity> found = new ArrayList<>();

    private Addresses(String text) {
        this.text = text;
        this.hosts = new HostNames(text);
        this.paths = new AddressPaths(text);
    }

    static List<Entity> in(String text) {
        if (text.indexOf('.') < 0) {
            return List.of();
        }
        var addresses = new Addresses(text);
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            boolean begins = Letters.latin(text.charAt(at)) || addresses.afterProtocol(at);
            if (begins && mayPrecede(text, at, from)) {
                int end = addresses.at(at);
                if (end > 0) {
                    from = end;
                    at = end - 1;
                }
            }
        }
        return addresses.found;
    }

    // The sign before belongs to this address: it may not be the end of the one before.
    private static boolean mayPrecede(String text, int at, int from) {
        if (at == 0) {
            return true;
        }
        int before = text.codePointBefore(at);
        boolean free = at - Character.charCount(before) >= from;
        return free
                && !Letters.ascii(before)
                && !Letters.atSign(before)
                && !Letters.hash(before)
                && before != '$'
                && !Letters.invalid(before);
    }

    /** Reads on from here; where what looks like an address ends, -1 when nothing does. */
    private int at(int start) {
        int host = start + protocol(start);
        int hostEnd = afterProtocol(host) ? hostAfterProtocol(host) : hosts.end(start);
        if (hostEnd < 0) {
            return -1;
        }
        int end = paths.end(hostEnd);
        if (host > start || start == 0 || "-_./".indexOf(text.charAt(start - 1)) < 0) {
            address(start, host, hostEnd, end).ifPresent(found::add);
        }
        return end;
    }

    private int hostAfterProtocol(int host) {
        if (host == text.length()) {
            return -1;
        }
        int end = Letters.latin(text.charAt(host)) ? hosts.end(host) : -1;
        return end > 0 ? end : hosts.unicodeEnd(host);
    }

    // Also where the protocol itself does not count, as in "seehttp://✪df.ws": then nothing in there does.
    private boolean afterProtocol(int at) {
        return at >= 7
                && text.startsWith("://", at - 3)
                && (text.regionMatches(true, at - 7, "http", 0, 4)
                        || (at >= 8 && text.regionMatches(true, at - 8, "https", 0, 5)));
    }

    private int protocol(int start) {
        if (text.regionMatches(true, start, SECURE, 0, SECURE.length())) {
            return SECURE.length();
        }
        return text.regionMatches(true, start, "http://", 0, 7) ? 7 : 0;
    }

    private Optional<Entity> address(int start, int host, int hostEnd, int end) {
        var url = text.substring(start, end);
        var shortened = SHORT.matcher(url);
        if (shortened.lookingAt()) {
            if (shortened.end(1) - shortened.start(1) > LONGEST_SHORT) {
                return Optional.empty();
            }
            url = shortened.group();
        }
        boolean fits = url.length() + (host == start ? SECURE.length() : 0) <= LONGEST;
        return fits && HostNames.possible(text.substring(host, hostEnd))
                ? Optional.of(new Entity(Entity.Kind.LINK, start, start + url.length(), url))
                : Optional.empty();
    }
}
