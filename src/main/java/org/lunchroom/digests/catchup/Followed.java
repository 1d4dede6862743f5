package org.lunchroom.digests.catchup;

/**
 * A room or a tag that somebody follows.
 *
 * @param kind "room" or "tag"
 * @param what the room's id, or the tag as two that differ in case share it
 * @param shown as they named it
 */
record Followed(String kind, String what, String shown) {
    static final String ROOM = "room";
    static final String TAG = "tag";
}
