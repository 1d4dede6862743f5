package org.lunchroom.search.index;

import java.util.UUID;

/** Who may find something; its text stands in the index. */
public record Reader(String text) {
    public static final Reader EVERYBODY = new Reader("*");

    public static Reader ofRoom(UUID room) {
        return new Reader("room:" + room);
    }

    /** This person, while they read the room. */
    public static Reader ofReader(UUID room, UUID person) {
        return new Reader("room:" + room + " person:" + person);
    }

    /** Whoever runs a room or hosts something in it. */
    public static Reader ofHosts(UUID room) {
        return new Reader("hosts:" + room);
    }

    /** Whoever is in a group of the portal. */
    public static Reader ofGroup(String name) {
        return new Reader("group:" + name);
    }

    public static Reader only(UUID person) {
        return new Reader("person:" + person);
    }
}
