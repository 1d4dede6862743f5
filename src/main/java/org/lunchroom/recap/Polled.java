package org.lunchroom.recap;

import java.time.Instant;
import java.util.List;

/**
 * A poll of the chat and what it came to, in the form in which transcripts tell of theirs.
 *
 * @param options what was chosen from; null for a scale and for words
 * @param low what 1 means on a scale; null where nobody said
 * @param at when it was opened
 * @param votes null while fewer than five voted
 * @param rows empty while fewer than five voted, and while results are hidden
 * @param mean of a scale
 * @param answer what it came to in a sentence, the same for all files
 */
public record Polled(
        String question,
        String kind,
        List<String> options,
        String low,
        String high,
        Instant at,
        Integer votes,
        List<Row> rows,
        Double mean,
        String answer) {
    /**
     * @param label an option, a number of a scale, a word
     * @param count how many chose or said it; in a ranking its points
     */
    public record Row(String label, int count) {}
}
