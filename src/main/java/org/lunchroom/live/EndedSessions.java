package org.lunchroom.live;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lunchroom.identity.session.Sessions;
import org.lunchroom.kernel.grid.Grid;

/** Tells all nodes whose sessions have ended, so that nobody who is gone listens on for longer than a moment. */
@Singleton
class EndedSessions {
    private static final String TOPIC = "ended";
    private static final int ID_BYTES = 16;

    private final Sessions sessions;
    private final Grid grid;
    private final Ended ended;

    @Inject
    EndedSessions(Sessions sessions, Grid grid, Threads threads) {
        this.sessions = sessions;
        this.grid = grid;
        this.ended = threads.ended;
    }

    void start(@Observes @Priority(3000) @Initialized(ApplicationScoped.class) Object application) {
        hear();
        sessions.whenEnded(this::ended);
    }

    void hear() {
        grid.listen(TOPIC, (node, said) -> ended.note(read(said)));
    }

    void ended(Collection<UUID> people) {
        ended.note(people);
        grid.tell(TOPIC, written(people));
    }

    private static byte[] written(Collection<UUID> people) {
        var bytes = ByteBuffer.allocate(people.size() * ID_BYTES);
        people.forEach(id -> bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()));
        return bytes.array();
    }

    private static List<UUID> read(byte[] said) {
        var people = new ArrayList<UUID>();
        for (var bytes = ByteBuffer.wrap(said); bytes.remaining() >= ID_BYTES; ) {
            people.add(new UUID(bytes.getLong(), bytes.getLong()));
        }
        return people;
    }
}
