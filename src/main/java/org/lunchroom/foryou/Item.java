package org.lunchroom.foryou;

import java.time.Instant;
import java.util.UUID;
import org.lunchroom.people.Person;

/**
 * Something on the page.
 *
 * @param kind "message", "chat" or "link"
 * @param id of the message or chat
 * @param room the tag of its room
 * @param title of a chat or link
 * @param by who wrote the message
 * @param words of the message, without marks of any kind
 * @param href of a link
 * @param at when it was written or saved, or when the chat starts
 */
public record Item(
        String kind, UUID id, String room, String title, Person by, String words, String href, Instant at, Why why) {}
