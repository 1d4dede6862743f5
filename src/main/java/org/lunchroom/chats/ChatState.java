package org.lunchroom.chats;

import java.util.Locale;
import java.util.Set;

/** Where a chat is in its life. */
public enum ChatState {
    /** Being planned; only hosts and co-moderators see it, and the clock leaves it alone. */
    DRAFT,
    ANNOUNCED,
    /** People gather; nothing is released yet. */
    LOBBY,
    LIVE,
    /** The live hour is over and answers still come in, kept apart. */
    SECOND_SITTING,
    CLOSED,
    CANCELLED,
    /** Hosts and co-moderators run it among themselves; everybody else sees what was there before. */
    REHEARSAL;

    private static final Set<ChatState> AHEAD = Set.of(DRAFT, ANNOUNCED, LOBBY);
    private static final Set<ChatState> OVER = Set.of(CLOSED, CANCELLED);

    /** Not begun: it can still be moved. */
    public boolean ahead() {
        return AHEAD.contains(this);
    }

    public boolean over() {
        return OVER.contains(this);
    }

    /** The show goes on, before everybody or in rehearsal: controls work. */
    public boolean running() {
        return this == LIVE || this == REHEARSAL;
    }

    /** As the API writes it: "second-sitting". */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
