package org.lunchroom.bookmarks;

import java.util.UUID;

/**
 * Whom a bookmark is for, where its person may put it.
 *
 * @param audience null where nothing is said about it
 * @param room with audience "room"
 * @param group with audience "group"
 */
public record Aim(Audience audience, UUID room, String group) {}
