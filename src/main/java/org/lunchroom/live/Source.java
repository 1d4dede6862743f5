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

    /** As event ids name it: "feedbackchat", or "feedbackchat!hosts" for what only its hosts see. */
    String label() {
        return forHosts() ? name + "!" + HOSTS : name;
    }
}
