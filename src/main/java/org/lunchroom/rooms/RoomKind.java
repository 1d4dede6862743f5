package org.lunchroom.rooms;

/** What a room is for. */
public enum RoomKind {
    CHAT,
    QANDA,
    BACKCHANNEL,
    COMMUNITY
}
