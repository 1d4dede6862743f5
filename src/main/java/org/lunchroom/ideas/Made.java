package org.lunchroom.ideas;

/**
 * A card as it is after somebody wanted it.
 *
 * @param now whether it is new; else the person had one of the same thing already
 */
public record Made(Idea idea, boolean now) {}
