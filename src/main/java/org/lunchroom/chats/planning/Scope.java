package org.lunchroom.chats.planning;

/** How far a change of a chat in a series reaches. */
public enum Scope {
    ONE,
    ALL
}
