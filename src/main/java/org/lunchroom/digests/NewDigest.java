package org.lunchroom.digests;

/**
 * A digest as somebody begins it.
 *
 * @param room the tag of the room whose readers it is for; left out for everyone here
 */
public record NewDigest(String room, String title) {}
