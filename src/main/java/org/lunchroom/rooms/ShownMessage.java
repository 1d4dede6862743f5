package org.lunchroom.rooms;

import jakarta.json.JsonArray;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lunchroom.identity.BotIds;
import org.lunchroom.kernel.web.Preview;

/**
 * A message as every reader sees it; what only one viewer has (saved, own reactions) comes beside it, never inside.
 * Members that do not apply are left out: of a removed message little more than its place remains.
 *
 * @param aside how and why moderators set it aside; a removed message has it, if that is how it was removed
 * @param words as written
 * @param tree the words as a tree of safe nodes
 * @param question the number of the question it answers
 * @param previews what pages say of themselves that it links to, by the address in the tree
 * @param files left out where it has none
 * @param chars how many characters a reader counts
 */
public record ShownMessage(
        UUID id,
        long number,
        Author author,
        Instant at,
        Instant editedAt,
        Boolean removed,
        Aside aside,
        String words,
        JsonArray tree,
        UUID chat,
        UUID step,
        Integer question,
        Boolean secondSitting,
        Boolean rehearsal,
        UUID replyTo,
        int replies,
        Quote quote,
        Map<String, Preview> previews,
        List<Enclosure> files,
        Map<String, Integer> reactions,
        Integer chars) {

    /** What is left of a removed message: its place, which replies still refer to, and who wrote it; no words. */
    static ShownMessage place(Message message, Author author, int replies, Aside aside) {
        return new ShownMessage(
                message.id(),
                message.number(),
                author,
                message.at(),
                null,
                true,
                aside,
                null,
                null,
                message.chat(),
                message.step(),
                message.question(),
                message.secondSitting() ? true : null,
                message.rehearsal() ? true : null,
                message.replyTo(),
                replies,
                null,
                null,
                null,
                Map.of(),
                null);
    }

    /**
     * That it was not deleted but set aside.
     *
     * @param how "parked" or "hidden"
     * @param reason one of moderation's reasons
     */
    public record Aside(String how, String reason) {}

    /**
     * Who wrote it, and what they are in the room now.
     *
     * @param bot true for a bot, whose name says so as well; left out for people
     */
    public record Author(UUID id, String name, String initials, String role, Boolean bot) {
        static Author of(UUID id, String name, String initials, String role) {
            return new Author(id, name, initials, role, BotIds.isOne(id) ? true : null);
        }
    }

    /** The message it quotes, as that is now. */
    public record Quote(UUID id, Author author, String words, Boolean removed) {}
}
