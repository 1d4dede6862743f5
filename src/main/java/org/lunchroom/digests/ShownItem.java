package org.lunchroom.digests;

import jakarta.json.JsonArray;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a digest says of a link or a message, the same for all its readers and as it is at this moment.
 *
 * @param kind "link" or "message"
 * @param room the tag of the room where it was found
 * @param line the curator's line, as written
 * @param tree the line as a tree of safe nodes
 * @param title of the page; of a message, null
 * @param href where it leads: to the page, or to the message's room
 * @param quote what was said: the message, or what stood around the link
 * @param by who said or shared it
 * @param question the number of the question that it answers
 * @param saved how many keep the page
 * @param shared how often it was posted
 * @param gone true for what was removed since it was picked; only curators get to see that
 */
public record ShownItem(
        String kind,
        UUID id,
        String room,
        String line,
        JsonArray tree,
        String title,
        String href,
        String site,
        JsonArray quote,
        By by,
        Instant at,
        Integer question,
        int saved,
        int shared,
        int reactions,
        int replies,
        Boolean gone) {

    /** How many words there are to read. */
    int words() {
        return Stream.of(title, line, Trees.plain(quote))
                .filter(text -> text != null)
                .mapToInt(Length::words)
                .sum();
    }

    public boolean there() {
        return gone == null;
    }
}
