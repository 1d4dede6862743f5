package org.lunchroom.rooms;

/** Who may post in a room. */
public enum Speak {
    MEMBERS,
    HOSTS
}
