package org.lunchroom.live;

import org.lunchroom.journal.StreamId;
import org.lunchroom.journal.StreamOwner;

/** A stream, whoever says what its entries mean, and its name in public. */
record Source(StreamId stream, StreamOwner owner, String name) {
    private static final String HOSTS = "hosts";

    static Source of(StreamId stream, StreamOwner owner) {
        return new Source(stream, owner, owner.name(stream));
    }

    boolean forHosts() {
        return stream.kind().equals(HOSTS);
    }

    /** Whether it is what everybody in a room hears. */
    boolean isRoom() {
        return stream.kind().equals(StreamId.ROOM);
    }

    /** As clients call it: a room by its tag, and so its hosts' stream; what is neither as its events are named. */
    String called() {
        return isRoom() || forHosts() ? name : label();
    }

    /** As event ids name it: "feedbackchat", "feedbackchat!hosts" for what only its hosts see, "me!lane" for one's own. */
    String label() {
        return isRoom() ? name : name + "!" + stream.kind();
    }
}
