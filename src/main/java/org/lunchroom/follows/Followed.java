package org.lunchroom.follows;

/**
 * A person, a room or a tag that somebody follows, or wants to hear nothing of.
 *
 * @param kind "person", "room" or "tag"
 * @param what the person's or the room's id, or the tag as two that differ in case share it
 * @param shown a room or tag as they named it
 * @param muted whether nothing of it is brought to them, nor is it suggested
 */
public record Followed(String kind, String what, String shown, boolean muted) {
    public static final String PERSON = "person";
    public static final String ROOM = "room";
    public static final String TAG = "tag";

    static Followed heard(String kind, String what, String shown) {
        return new Followed(kind, what, shown, false);
    }

    /** People have a limit of their own. */
    boolean isPerson() {
        return kind.equals(PERSON);
    }

    Followed silent(boolean silent) {
        return new Followed(kind, what, shown, silent);
    }
}
