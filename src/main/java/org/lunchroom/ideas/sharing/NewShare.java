package org.lunchroom.ideas.sharing;

/**
 * Where somebody shares a card again.
 *
 * @param room the tag of a room in which they may speak
 * @param line what they say to it there; may be empty
 */
public record NewShare(String room, String line) {
    static final int LONGEST_LINE = 500;
}
