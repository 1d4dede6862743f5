package org.lunchroom.ideas.tries;

/**
 * What somebody says who tried it.
 *
 * @param line how it went; may be empty
 * @param named whether their name may stand beside the line; not unless they say so
 */
public record NewTry(Outcome outcome, String line, Boolean named) {
    static final int LONGEST_LINE = 280;
}
