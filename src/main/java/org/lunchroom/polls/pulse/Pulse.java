package org.lunchroom.polls.pulse;

/**
 * How it goes for a room in these minutes.
 *
 * @param fine how many said so lately; the numbers are null while fewer than five said anything
 * @param alert whether so many lag behind that whoever leads should know
 */
public record Pulse(Integer fine, Integer fast, Integer lost, boolean alert) {
    private static final int ENOUGH = 5;
    /** Of ten who say anything. */
    private static final int TOO_MANY = 4;

    static Pulse of(int fine, int fast, int lost) {
        int all = fine + fast + lost;
        if (all < ENOUGH) {
            return new Pulse(null, null, null, false);
        }
        return new Pulse(fine, fast, lost, (fast + lost) * 10 >= all * TOO_MANY);
    }
}
