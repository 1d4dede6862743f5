package org.lunchroom.live;

/**
 * How many are in a room: numbers only, and none under five, so that nobody can be told by them. Nor can a hidden number
 * be worked out from the others: whoever posts can be counted by their names, so while those who listen are few, they are
 * left out of those here.
 *
 * @param here distinct people with the room open; null under five
 * @param posting distinct authors in what is going on; null under five
 * @param listening those here who have not posted; null under five
 */
record Crowd(Integer here, Integer posting, Integer listening) {
    private static final int FEW = 5;

    static Crowd of(int here, int posting, int postingAndHere) {
        var listening = shown(here - postingAndHere);
        return new Crowd(shown(listening == null ? postingAndHere : here), shown(posting), listening);
    }

    private static Integer shown(int count) {
        return count < FEW ? null : Integer.valueOf(count);
    }
}
