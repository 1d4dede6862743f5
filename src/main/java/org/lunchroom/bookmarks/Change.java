package org.lunchroom.bookmarks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.web.WebAddress;

/** What shall be otherwise about a bookmark, checked; null is what stays. */
record Change(
        String address,
        String title,
        String description,
        String note,
        List<String> tags,
        Audience audience,
        UUID room,
        String forGroup,
        Boolean readLater,
        Instant at) {
    static Change of(NewBookmark wanted, Aim aim, Instant at) {
        return new Change(
                wanted.address() == null
                        ? null
                        : WebAddress.checked("address", wanted.address()).href(),
                text("title", wanted.title(), NewBookmark.LONGEST_TITLE),
                text("description", wanted.description(), NewBookmark.LONGEST_TEXT),
                text("note", wanted.note(), NewBookmark.LONGEST_TEXT),
                wanted.tags() == null ? null : BookmarkTag.checked(wanted.tags()),
                aim.audience(),
                aim.room(),
                aim.group(),
                wanted.readLater(),
                at);
    }

    private static String text(String field, String value, int limit) {
        return value == null ? null : Check.optionalText(field, value, limit);
    }

    Bookmark to(Bookmark before) {
        return new Bookmark(
                before.id(),
                before.person(),
                before.page(),
                or(address, before.address()),
                or(title, before.title()),
                or(description, before.description()),
                or(note, before.note()),
                or(audience, before.audience()),
                audience == null ? before.room() : room,
                audience == null ? before.forGroup() : forGroup,
                or(readLater, before.readLater()),
                before.savedAt(),
                at);
    }

    private static <T> T or(T wanted, T before) {
        return wanted == null ? before : wanted;
    }
}
