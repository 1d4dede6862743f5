package org.lunchroom.rooms;

/** Who may post in a room: every member, whoever is on its roster, or only those who run it. */
public enum Speak {
    MEMBERS,
    ROSTER,
    HOSTS
}
