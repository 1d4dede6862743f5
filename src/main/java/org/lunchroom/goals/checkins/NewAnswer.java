package org.lunchroom.goals.checkins;

import org.lunchroom.goals.Answer;

/**
 * How it goes.
 *
 * @param line a word about it, if one likes: at most 280 characters
 */
public record NewAnswer(Answer answer, String line) {
    static final int LONGEST = 280;
}
