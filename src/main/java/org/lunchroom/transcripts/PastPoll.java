package org.lunchroom.transcripts;

import java.time.Instant;
import java.util.List;
import org.lunchroom.polls.NewPoll;
import org.lunchroom.polls.votes.Tally;

/**
 * A poll as the file tells of it.
 *
 * @param after the number of the question after which it came; 0 before the first
 * @param at when it was opened; null when the file does not say
 * @param votes how many people voted
 */
record PastPoll(NewPoll poll, int after, Instant at, int votes, List<Tally.Sum> sums) {}
