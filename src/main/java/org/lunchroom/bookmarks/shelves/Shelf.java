package org.lunchroom.bookmarks.shelves;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lunchroom.bookmarks.SavedBy;
import org.lunchroom.kernel.web.Preview;
import org.lunchroom.people.Person;

/**
 * A room's shelf, or a part of it.
 *
 * @param links how many pages stand on it
 * @param people how many people put them there
 * @param runs whether the viewer may tidy it
 * @param tags the most used ones
 * @param before where older items go on; null at the end
 */
public record Shelf(
        String room, int links, int people, boolean runs, List<Item> items, List<TagCount> tags, String before) {
    /** A tag, and how many pages have it. */
    public record TagCount(String tag, int count) {}

    /**
     * A page on the shelf.
     *
     * @param title the hosts' words, else the words the link stood on, else a bookmark's title, else the page's,
     *     else the address
     * @param at when it was last shared or saved
     * @param times how often it was shared in the room's messages
     * @param shared who shared it first, if anybody did in a message
     * @param savedBy who keeps it, as far as the viewer may see
     * @param mine the viewer's own bookmark of it; null where they have none
     * @param preview what the page says of itself; null where that is not known
     */
    public record Item(
            UUID page,
            String address,
            String site,
            String title,
            Boolean pinned,
            Boolean dropped,
            Instant at,
            int times,
            Shared shared,
            List<String> tags,
            SavedBy savedBy,
            UUID mine,
            Preview preview) {}

    /**
     * How a page came onto the shelf.
     *
     * @param sentence what stood around the link; null where it stood alone
     * @param chat the title of the chat; null outside of chats
     * @param question the question's number; null where none was answered
     */
    public record Shared(
            UUID message, Person by, Instant at, String sentence, String chat, Integer question, String asked) {}
}
