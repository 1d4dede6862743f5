package org.lunchroom.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.lunchroom.kernel.http.Problem;

/**
 * A stream that a client wants to follow, and the last number it has of it.
 *
 * @param kind "room", "hosts", or what else has an owner
 * @param name the room's tag; "me" for the caller's own
 * @param number null to start at the head
 */
record Wish(String kind, String name, Long number) {
    private static final int LIMIT = 50;
    // "feedbackchat!hosts", "me!lane": the kind where it is not the list's own.
    private static final Pattern OTHER_KIND = Pattern.compile("(.+)!([a-z]+)");

    /** From the query's lists and the header a client sends when it comes back, whose numbers win. */
    static List<Wish> read(String rooms, String hosts, String lastEventId) {
        var wanted = new LinkedHashMap<String, Wish>();
        parse("rooms", "room", rooms).forEach(wish -> wanted.putIfAbsent(wish.key(), wish));
        parse("hosts", "hosts", hosts).forEach(wish -> wanted.putIfAbsent(wish.key(), wish));
        boolean headerOnly = wanted.isEmpty();
        for (Wish had : parse("Last-Event-ID", "room", lastEventId)) {
            if (headerOnly || wanted.containsKey(had.key())) {
                wanted.put(had.key(), had);
            }
        }
        return checked(wanted);
    }

    private static List<Wish> checked(Map<String, Wish> wanted) {
        if (wanted.isEmpty()) {
            throw Problem.invalid("required", "rooms", "Name the rooms to follow: rooms=feedbackchat:413,books.");
        }
        if (wanted.size() > LIMIT) {
            throw Problem.invalid("too-many", "rooms", "At most " + LIMIT + " streams are possible at once.");
        }
        return List.copyOf(wanted.values());
    }

    private static List<Wish> parse(String field, String kind, String list) {
        var wishes = new ArrayList<Wish>();
        if (list != null) {
            for (String part : list.split(",")) {
                if (!part.isBlank()) {
                    wishes.add(one(field, kind, part.strip()));
                }
            }
        }
        return wishes;
    }

    private static Wish one(String field, String kind, String text) {
        int colon = text.indexOf(':');
        var name = colon < 0 ? text : text.substring(0, colon);
        var number = colon < 0 ? null : number(field, text.substring(colon + 1));
        var other = OTHER_KIND.matcher(name);
        return other.matches() ? new Wish(other.group(2), other.group(1), number) : new Wish(kind, name, number);
    }

    private static Long number(String field, String text) {
        try {
            long number = Long.parseLong(text);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Refused below, like a negative one.
        }
        throw Problem.invalid(field, "Write each as a tag and the last number you have: feedbackchat:413.");
    }

    private String key() {
        return kind + ":" + name;
    }
}
