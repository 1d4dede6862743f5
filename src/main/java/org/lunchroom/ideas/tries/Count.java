package org.lunchroom.ideas.tries;

/** How many tried it, and with what success. */
public record Count(int tried, int worked, int partly, int not) {
    public static final Count NONE = new Count(0, 0, 0, 0);
}
