package org.lunchroom.rooms.talk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lunchroom.kernel.sql.Database;

/** The messages of a room that others answered to most: by reactions, and twice as much by replies. */
@Singleton
public class TalkedAbout {
    private final Database database;
    private final TalkStore store = new TalkStore();

    @Inject
    public TalkedAbout(Database database) {
        this.database = database;
    }

    /** Of those posted since then, the most talked about first; what nobody answered to is left out. */
    public List<Talk> since(UUID room, Instant since, int limit) {
        return database.read(handle -> store.since(handle, room, since, limit));
    }

    /** How much these were talked about. */
    public Map<UUID, Talk> of(Collection<UUID> messages) {
        return messages.isEmpty()
                ? Map.of()
                : database.read(handle -> store.of(handle, List.copyOf(messages))).stream()
                        .collect(Collectors.toMap(Talk::message, Function.identity()));
    }
}
