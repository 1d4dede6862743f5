package org.lunchroom.digests.sending;

import jakarta.json.JsonArray;
import java.util.List;
import org.lunchroom.kernel.language.Language;

/**
 * What a mail says, before it is drawn as text and as HTML.
 *
 * @param language in which it says what is nobody's own words
 * @param over a short line above the heading: for whom it is and how long it takes
 * @param page where the same is read in a browser
 * @param why why this person gets it
 * @param list what a mail program may call all of its kind
 * @param unsubscribe where it is stopped; null for a word to a curator about their own digest
 */
public record Sheet(
        Language language,
        String subject,
        String over,
        String heading,
        JsonArray intro,
        List<Item> items,
        String page,
        String pageName,
        String why,
        String list,
        String unsubscribe) {
    /**
     * One of its items.
     *
     * @param title with a link on it
     * @param line what the curator says of it, or why it is here
     * @param quote what was said there
     * @param about who, where and how much was made of it
     */
    public record Item(String title, String href, JsonArray line, JsonArray quote, String about) {}
}
