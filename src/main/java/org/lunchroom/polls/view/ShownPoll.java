package org.lunchroom.polls.view;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A poll as the API writes it, the same for everybody.
 *
 * @param chat the chat that it belongs to, if any
 * @param step the step of the chat that opens and closes it, if any
 * @param low what 1 means on a scale; left out where nobody said
 * @param revealed whether hidden results are shown already
 * @param stored what is kept of a vote
 * @param votes how many people voted; left out while fewer than five have
 * @param results left out while they are hidden, and while fewer than five people voted
 */
public record ShownPoll(
        UUID id,
        String room,
        UUID chat,
        UUID step,
        String kind,
        String question,
        List<String> options,
        String low,
        String high,
        boolean hidden,
        boolean strict,
        String state,
        Instant openedAt,
        Instant closedAt,
        boolean revealed,
        List<String> stored,
        Integer votes,
        Results results,
        int version) {

    /**
     * What it came to.
     *
     * @param counts for each option, or each number of a scale from 1, how many people chose it
     * @param points for each option of a ranking: the more, the better its places
     * @param mean of a scale
     * @param words of a cloud, the most frequent first
     */
    public record Results(List<Integer> counts, List<Integer> points, Double mean, List<Word> words) {}

    /** A word, and how many people said it. */
    public record Word(String word, int count) {}
}
