package org.lunchroom.live;

/**
 * How many are in a room: numbers only, and none under five, so that nobody can be told by them.
 *
 * @param here distinct people with the room open; null under five
 * @param posting distinct authors in what is going on; no secret, since their names stand beside their words
 * @param listening those here who have not posted; null under five
 */
record Crowd(Integer here, int posting, Integer listening) {
    private static final int FEW = 5;

    static Crowd of(int here, int posting, int postingAndHere) {
        return new Crowd(shown(here), posting, shown(here - postingAndHere));
    }

    private static Integer shown(int count) {
        return count < FEW ? null : Integer.valueOf(count);
    }
}
