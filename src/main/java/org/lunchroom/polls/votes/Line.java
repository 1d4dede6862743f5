package org.lunchroom.polls.votes;

/**
 * One thing that was chosen.
 *
 * @param choice the number of an option or of a scale; of a word its folded form
 * @param shown a word as it is shown; empty for a number
 * @param weight what it counts; in a ranking the more, the better its place
 */
record Line(String choice, String shown, int weight) {
    static Line number(int choice) {
        return new Line(String.valueOf(choice), "", 1);
    }
}
