package org.lunchroom.qanda;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which asks of a room a page holds.
 *
 * @param after where the page before ended; null for the first
 */
public record WhichAsks(Sorting sorting, Set<AskState> states, Place after, int limit) {
    /** All that have words to show. */
    public static final Set<AskState> USUAL =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(AskState.MERGED, AskState.DECLINED)));

    public static WhichAsks first(Sorting sorting, int limit) {
        return new WhichAsks(sorting, USUAL, null, limit);
    }
}
