package org.lunchroom.goals.numbers;

import java.time.Instant;

/**
 * The goals of a room in numbers; what is about fewer than five people, or would tell of fewer, is left out.
 *
 * @param people how many have a goal here
 * @param done how many of them said of the one that they set last that it is done
 * @param open how many work on it, or said nothing yet
 * @param at as it was at this moment
 */
public record GoalNumbers(Integer people, Integer done, Integer changed, Integer dropped, Integer open, Instant at) {
    static final GoalNumbers NONE = new GoalNumbers(null, null, null, null, null, null);
}
