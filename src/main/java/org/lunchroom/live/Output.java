package org.lunchroom.live;

import java.io.IOException;

/** Where a subscriber's bytes go, without ever waiting. */
interface Output {
    /** Whether a write would be taken now; after a no, {@link Subscriber#resume} is called once it would. */
    boolean ready() throws IOException;

    /** Takes bytes; only after {@link #ready} said yes. */
    void write(byte[] bytes) throws IOException;

    /** Sends what was taken; only after {@link #ready} said yes. */
    void flush() throws IOException;

    /** Ends the response; harmless when it has ended. */
    void close();

    /** Drops a client that takes nothing: whatever still waits for it is thrown away. */
    void cut();
}
