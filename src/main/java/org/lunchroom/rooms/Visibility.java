package org.lunchroom.rooms;

/** Who may read a room: everybody who is signed in; whoever joins by its tag; or only who was invited. */
public enum Visibility {
    OPEN,
    MEMBERS,
    INVITED
}
