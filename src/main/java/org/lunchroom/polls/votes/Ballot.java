package org.lunchroom.polls.votes;

import java.util.List;

/**
 * What somebody chooses.
 *
 * @param choices numbers of options from 0; on a scale one number from 1 to 5; in a ranking all options, the best first
 * @param words up to three, where the poll asks for words
 */
public record Ballot(List<Integer> choices, List<String> words) {}
