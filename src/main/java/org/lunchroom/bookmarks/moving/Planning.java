package org.lunchroom.bookmarks.moving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lunchroom.bookmarks.Audience;
import org.lunchroom.bookmarks.Audiences;
import org.lunchroom.bookmarks.BookmarkTag;
import org.lunchroom.bookmarks.BroughtBookmarks.Brought;
import org.lunchroom.bookmarks.NewBookmark;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.web.WebAddress;

/** Turns a file's entries into bookmarks. One entry never costs the others: it is refused, or cut, and told of. */
final class Planning {
    private static final int SHOWN = 200;

    private final Viewer viewer;
    private final Audiences audiences;
    private final Wish wish;
    private final Map<String, Brought> brought = new LinkedHashMap<>();
    private final Set<String> groups;
    private final Map<String, UUID> rooms = new HashMap<>();
    private final List<Plan.Refused> refused = new ArrayList<>();
    private final List<Plan.Refused> cut = new ArrayList<>();

    private Planning(Viewer viewer, Audiences audiences, Wish wish) {
        this.viewer = viewer;
        this.audiences = audiences;
        this.wish = wish;
        this.groups = audiences.groups(viewer);
    }

    static Plan of(BookmarkFile file, Viewer viewer, Audiences audiences, Wish wish) {
        var planning = new Planning(viewer, audiences, wish);
        if (wish.audience() == Audience.ROOM) {
            // A room that one may not put links into refuses the whole, before anything is read.
            planning.rooms.put(wish.room(), planning.room(wish.room()));
        }
        if (wish.audience() == Audience.GROUP) {
            audiences.aim(viewer, NewBookmark.of(null).forGroup(wish.group()));
        }
        file.entries().forEach(planning::take);
        return new Plan(file.format(), List.copyOf(planning.brought.values()), planning.refused, planning.cut);
    }

    private void take(FileEntry entry) {
        var address = WebAddress.of(entry.address());
        if (address.isEmpty()) {
            refused.add(told(entry, entry.address().isBlank() ? "no-address" : "bad-address"));
            return;
        }
        brought.merge(address.get().key(), bookmark(entry, address.get()), Planning::together);
    }

    private Brought bookmark(FileEntry entry, WebAddress address) {
        var audience = audience(entry);
        return new Brought(
                address,
                fitting(entry, entry.title(), NewBookmark.LONGEST_TITLE),
                fitting(entry, entry.description(), NewBookmark.LONGEST_TEXT),
                fitting(entry, entry.note(), NewBookmark.LONGEST_TEXT),
                tags(entry),
                audience,
                audience == Audience.ROOM ? rooms.get(roomOf(entry)) : null,
                audience == Audience.GROUP ? groupOf(entry) : null,
                entry.readLater(),
                entry.savedAt());
    }

    // One page in two folders is one bookmark with both tags; the first one's words stand.
    private static Brought together(Brought first, Brought second) {
        return new Brought(
                first.address(),
                first.title().isEmpty() ? second.title() : first.title(),
                first.description().isEmpty() ? second.description() : first.description(),
                first.note().isEmpty() ? second.note() : first.note(),
                Stream.concat(first.tags().stream(), second.tags().stream())
                        .distinct()
                        .limit(BookmarkTag.MOST)
                        .toList(),
                first.audience(),
                first.room(),
                first.group(),
                first.readLater() || second.readLater(),
                first.savedAt() == null ? second.savedAt() : first.savedAt());
    }

    private List<String> tags(FileEntry entry) {
        var folders = wish.folders() ? FileTags.ofFolders(entry.folders()) : List.<String>of();
        Set<String> seen = new LinkedHashSet<>();
        var tags = new ArrayList<String>();
        Stream.concat(entry.tags().stream(), folders.stream())
                .map(BookmarkTag::cleaned)
                .filter(tag -> !tag.isEmpty() && tag.codePointCount(0, tag.length()) <= BookmarkTag.LONGEST)
                .filter(tag -> seen.add(BookmarkTag.folded(tag)))
                .forEach(tags::add);
        if (tags.size() > BookmarkTag.MOST) {
            cut(entry, "too-many-tags");
            return List.copyOf(tags.subList(0, BookmarkTag.MOST));
        }
        return tags;
    }

    private String fitting(FileEntry entry, String text, int limit) {
        if (text.codePointCount(0, text.length()) <= limit) {
            return text.strip();
        }
        cut(entry, "too-long");
        return text.substring(0, text.offsetByCodePoints(0, limit)).strip();
    }

    private Audience audience(FileEntry entry) {
        if (entry.unlisted()) {
            return Audience.ME;
        }
        if (wish.audience() != null) {
            return wish.audience();
        }
        if ("everyone".equals(entry.audience())) {
            return Audience.EVERYONE;
        }
        if ("group".equals(entry.audience()) && entry.group() != null) {
            return group(entry) ? Audience.GROUP : Audience.ME;
        }
        boolean forRoom = "room".equals(entry.audience()) && entry.room() != null;
        return forRoom && room(entry) != null ? Audience.ROOM : Audience.ME;
    }

    private String groupOf(FileEntry entry) {
        return wish.audience() == Audience.GROUP ? wish.group() : entry.group();
    }

    // One that the viewer is not in: they alone keep it.
    private boolean group(FileEntry entry) {
        boolean isIn = groups.contains(entry.group());
        if (!isIn) {
            cut(entry, "no-such-group");
        }
        return isIn;
    }

    private String roomOf(FileEntry entry) {
        return wish.audience() == Audience.ROOM ? wish.room() : entry.room();
    }

    // A room of elsewhere, or one that the viewer has left: they alone keep it, rather than nobody.
    private UUID room(FileEntry entry) {
        if (!rooms.containsKey(entry.room())) {
            try {
                rooms.put(entry.room(), room(entry.room()));
            } catch (Problem e) {
                rooms.put(entry.room(), null);
            }
        }
        if (rooms.get(entry.room()) == null) {
            cut(entry, "no-such-room");
        }
        return rooms.get(entry.room());
    }

    private UUID room(String tag) {
        return audiences.aim(viewer, NewBookmark.of(null).forRoom(tag)).room();
    }

    // Each refused entry is told of; of those that lose something, enough to see what.
    private void cut(FileEntry entry, String reason) {
        if (cut.size() < SHOWN) {
            cut.add(told(entry, reason));
        }
    }

    private static Plan.Refused told(FileEntry entry, String reason) {
        return new Plan.Refused(entry.number(), start(entry.address()), start(entry.title()), reason);
    }

    private static String start(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
