package org.lunchroom.buddies.lanes;

/**
 * What one says in a lane.
 *
 * @param draft true where it is meant for the room
 */
public record NewWord(String words, Boolean draft) {
    boolean isDraft() {
        return Boolean.TRUE.equals(draft);
    }
}
