package org.lunchroom.profiles;

import java.util.UUID;
import org.lunchroom.bookmarks.BookmarkTag;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.people.PlainName;

/**
 * Whom somebody looks for.
 *
 * @param text in a name or what people say, as it is searched; empty for everybody
 * @param interest a tag, folded, or null
 * @param help a tag, folded, or null
 * @param after the last one of the page before
 * @param afterName and their name, as it is searched
 */
record WhichPeople(String text, String interest, String help, UUID after, String afterName, int limit) {
    private static final UUID FIRST = new UUID(0, 0);
    private static final int MOST = 50;

    static WhichPeople of(String text, String interest, String help, UUID after, Integer limit) {
        return new WhichPeople(
                PlainName.searched(Check.optionalText("q", text, 60)),
                tag("interest", interest),
                tag("help", help),
                after == null ? FIRST : after,
                "",
                limit == null ? MOST / 2 : Check.range("limit", limit, 1, MOST));
    }

    private static String tag(String field, String value) {
        return value == null || value.isBlank() ? null : BookmarkTag.folded(BookmarkTag.one(field, value));
    }

    boolean goesOn() {
        return !after.equals(FIRST);
    }

    WhichPeople after(String name) {
        return new WhichPeople(text, interest, help, after, name, limit);
    }
}
