package org.lunchroom.kernel.web;

import java.util.List;
import java.util.Map;
import org.lunchroom.kernel.text.Words;

/**
 * A link in what somebody wrote.
 *
 * @param title the words that it stands on; null where these are the address again
 * @param sentence the sentence around it, without the address; null where it stands alone
 */
public record WrittenLink(String href, String title, String sentence) {
    /** The links in the order in which they were written, each page once. */
    public static List<WrittenLink> in(Words words) {
        Map<String, WrittenLink> found = new java.util.LinkedHashMap<>();
        for (var block : Block.all(words.tree())) {
            block.links().forEach(link -> found.putIfAbsent(link.key(), link));
        }
        return List.copyOf(found.values());
    }

    /** What all spellings of its address share. */
    public String key() {
        return WebAddress.of(href).map(WebAddress::key).orElse(href);
    }
}
