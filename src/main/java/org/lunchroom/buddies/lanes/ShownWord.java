package org.lunchroom.buddies.lanes;

import jakarta.json.JsonArray;
import java.time.Instant;
import java.util.UUID;
import org.lunchroom.kernel.text.Words;

/**
 * A word in a lane, as its two see it.
 *
 * @param draft left out where it is none
 * @param posted left out while it stands here alone
 * @param message what it became in the room; left out while a moderator reads it first
 */
public record ShownWord(
        UUID id, UUID author, Instant at, Boolean draft, String words, JsonArray tree, Boolean posted, UUID message) {
    static ShownWord of(LaneWord word) {
        return new ShownWord(
                word.id(),
                word.author(),
                word.at(),
                word.draft() ? true : null,
                word.words(),
                Words.parse(word.words()).json(),
                word.postedAt() == null ? null : true,
                word.message());
    }
}
