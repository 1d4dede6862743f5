package org.lunchroom.operations.settings;

/**
 * A variable that begins like ours and is none.
 *
 * @param meant the one that it looks like; null when it looks like none
 */
public record Unknown(String variable, String meant) {}
