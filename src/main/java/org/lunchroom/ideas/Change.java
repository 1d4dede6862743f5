package org.lunchroom.ideas;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lunchroom.bookmarks.BookmarkTag;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.web.WebAddress;

/**
 * What shall be otherwise on a card, checked; null is what stays.
 *
 * @param tags by what they have in common with others' spellings
 */
record Change(String title, String fits, String link, Map<String, String> tags, Instant at) {
    static Change of(NewIdea wanted, Instant at) {
        return new Change(
                line("title", wanted.title(), NewIdea.LONGEST_TITLE),
                line("fits", wanted.fits(), NewIdea.LONGEST_FITS),
                link(wanted.link()),
                wanted.tags() == null ? null : tags(wanted),
                at);
    }

    private static String line(String field, String value, int limit) {
        return value == null ? null : Check.optionalText(field, value.replaceAll("\\s+", " "), limit);
    }

    private static String link(String written) {
        return written == null || written.isBlank()
                ? written == null ? null : ""
                : WebAddress.checked("link", written).href();
    }

    private static Map<String, String> tags(NewIdea wanted) {
        Check.atMost("tags", wanted.tags(), NewIdea.MOST_TAGS);
        var byFold = new LinkedHashMap<String, String>();
        BookmarkTag.checked(wanted.tags()).forEach(tag -> byFold.put(BookmarkTag.folded(tag), tag));
        return byFold;
    }

    Idea to(Idea before) {
        return before.saying(or(title, before.title()), or(fits, before.fits()), or(link, before.link()), at);
    }

    private static String or(String wanted, String before) {
        return wanted == null ? before : wanted;
    }
}
