package org.lunchroom.rooms;

import java.util.UUID;

/**
 * What makes a message the beginning of a thread with a title; whoever keeps threads says what it may hold.
 *
 * @param kind what the thread is for
 * @param source what it is about; null for nothing in particular
 */
public record Heading(String kind, String title, Source source) {
    /**
     * Where it comes from: a link, a chat, or the course of the room.
     *
     * @param title how a link is called; its site is shown without one
     */
    public record Source(String link, String title, UUID chat, Boolean course) {}
}
