package org.lunchroom.ideas.view;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lunchroom.bookmarks.BookmarkTag;
import org.lunchroom.ideas.Place;
import org.lunchroom.ideas.WhichIdeas;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.rooms.Rooms;

/** What a request for a list of cards says, as it says it. */
record IdeaQuery(
        String whose, String room, UUID origin, String tag, String text, String sort, String after, int limit) {
    private static final int LARGEST_PAGE = 100;
    private static final int LONGEST_TEXT = 100;

    WhichIdeas which(Viewer viewer, Rooms rooms) {
        var words = Check.optionalText("text", text, LONGEST_TEXT);
        return new WhichIdeas(
                one("whose", WhichIdeas.Whose.class, whose),
                room == null ? null : rooms.seen(viewer, room).id(),
                origin,
                tag == null ? null : BookmarkTag.folded(BookmarkTag.one("tag", tag)),
                words.isEmpty() ? null : words,
                one("sort", WhichIdeas.Sorting.class, sort),
                Place.of("after", after),
                Check.range("limit", limit, 1, LARGEST_PAGE));
    }

    private static <E extends Enum<E>> E one(String field, Class<E> among, String name) {
        return Arrays.stream(among.getEnumConstants())
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(
                        field,
                        "Choose one of "
                                + Arrays.stream(among.getEnumConstants())
                                        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))
                                + "."));
    }
}
