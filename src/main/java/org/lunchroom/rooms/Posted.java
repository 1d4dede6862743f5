package org.lunchroom.rooms;

/** A message, and whether it was posted just now or by an earlier try with the same key. */
public record Posted(Message message, boolean now) {}
