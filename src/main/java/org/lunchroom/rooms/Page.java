package org.lunchroom.rooms;

import java.util.List;

/**
 * Some messages of a room in order.
 *
 * @param older whether there are messages before the first
 * @param newer whether there are messages after the last
 */
public record Page(List<Message> messages, boolean older, boolean newer) {}
