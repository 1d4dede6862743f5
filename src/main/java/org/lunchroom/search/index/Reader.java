package org.lunchroom.search.index;

import java.util.UUID;

/** Who may find something; its text stands in the index. */
public record Reader(String text) {
    public static final Reader EVERYBODY = new Reader("*");

    public static Reader ofRoom(UUID room) {
        return new Reader("room:" + room);
    }

    /** Whoever is in a group of the portal. */
    public static Reader ofGroup(String name) {
        return new Reader("group:" + name);
    }

    public static Reader only(UUID person) {
        return new Reader("person:" + person);
    }
}
