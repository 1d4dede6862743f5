package org.lunchroom.polls.votes;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a poll's votes sum to.
 *
 * @param votes how many people voted
 * @param sums what was chosen, the most first
 */
public record Tally(int votes, List<Sum> sums) {
    /** The same sums, fewer than which say too much about single people. */
    public static final int ENOUGH = 5;

    /** How much one choice weighs in all; of a word also how it is shown. */
    public record Sum(String choice, String shown, int count) {}

    /** Whether so many voted that the sums give nobody away. */
    public boolean isEnough() {
        return votes >= ENOUGH;
    }

    /** Both together, the most first. */
    Tally plus(Tally more) {
        var both = new TreeMap<String, Sum>();
        Stream.concat(sums.stream(), more.sums.stream())
                .forEach(sum -> both.merge(
                        sum.choice(),
                        sum,
                        (one, two) -> new Sum(one.choice(), one.shown(), one.count() + two.count())));
        return new Tally(
                votes + more.votes,
                both.values().stream()
                        .sorted(Comparator.comparingInt(Sum::count).reversed())
                        .toList());
    }

    public int count(int choice) {
        var wanted = String.valueOf(choice);
        return sums.stream()
                .filter(sum -> sum.choice().equals(wanted))
                .mapToInt(Sum::count)
                .sum();
    }
}
