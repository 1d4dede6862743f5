package org.lunchroom.bookmarks.moving;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The fields of one entry of a table or a list, by the names that services give them: Pinboard, Delicious, Linkding,
 * Raindrop, Pocket, and we.
 *
 * @param values by name, in lower case without anything between the words
 */
record Fields(Map<String, String> values) {
    private static final Set<String> YES = Set.of("1", "true", "yes", "y", "unread");

    static String name(String written) {
        return written.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }

    static boolean namesAddress(List<String> names) {
        return names.stream().anyMatch(Set.of("url", "href", "address", "link", "uri")::contains);
    }

    FileEntry entry(int number, List<String> tags) {
        // Pinboard calls the title "description", and the description "extended".
        boolean pinboard = values.containsKey("extended");
        return new FileEntry(
                number,
                first("url", "href", "address", "link", "uri"),
                pinboard ? first("description") : first("title", "name"),
                pinboard ? first("extended") : first("description", "excerpt"),
                first("notes", "note"),
                tags,
                folders(first("folder", "collection")),
                values.containsKey("audience") ? first("audience") : null,
                first("room").isEmpty() ? null : first("room"),
                first("group").isEmpty() ? null : first("group"),
                YES.contains(first("private")) || Set.of("no", "false").contains(first("shared")),
                YES.contains(first("toread", "unread", "readlater", "status")),
                FileTime.of(first("time", "created", "dateadded", "createdat", "savedat", "timeadded", "adddate")));
    }

    private String first(String... names) {
        for (var name : names) {
            var value = values.getOrDefault(name, "");
            if (!value.isBlank()) {
                return value.strip();
            }
        }
        return "";
    }

    private static List<String> folders(String path) {
        return path.isEmpty() ? List.of() : List.of(path.split("\\s*/\\s*"));
    }
}
