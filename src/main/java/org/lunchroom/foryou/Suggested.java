package org.lunchroom.foryou;

import org.lunchroom.profiles.ShownProfile;

/**
 * Somebody or a room that one might follow.
 *
 * @param person as the viewer may see them; null for a room
 * @param room its tag; null for a person
 * @param title of the room
 */
public record Suggested(ShownProfile person, String room, String title, Why why) {}
