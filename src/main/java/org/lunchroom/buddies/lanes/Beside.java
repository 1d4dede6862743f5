package org.lunchroom.buddies.lanes;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;

/** Tells people what concerns them alone, in streams of their own: no room hears who was put beside whom. */
@Singleton
public class Beside {
    /** Somebody is beside them now, or no longer; the subject is the chat. */
    public static final String DOOR_CHANGED = "door.changed";

    /** Somebody was welcomed; the subject is the room. */
    static final String WELCOMED = "welcome.given";

    static final String WORD = "lane.word";
    static final String LANE = "lane";

    private final Journal journal;

    @Inject
    public Beside(Journal journal) {
        this.journal = journal;
    }

    /** Last in a transaction. Streams are locked in one order, so that two who tell the same people do not wait for ever. */
    public void tell(Handle handle, Collection<UUID> people, UUID chat) {
        tell(handle, people, DOOR_CHANGED, chat, Map.of());
    }

    /** The same of a welcome. */
    public void tellWelcome(Handle handle, UUID person, UUID room) {
        tell(handle, Set.of(person), WELCOMED, room, Map.of());
    }

    void tellWord(Handle handle, Lane lane, UUID word) {
        var both = Set.of(lane.newcomer(), lane.helper());
        tell(handle, both, WORD, word, Map.of(LANE, lane.id().toString()));
    }

    private void tell(Handle handle, Collection<UUID> people, String type, UUID subject, Map<String, String> facts) {
        for (var person : new TreeSet<>(people)) {
            var stream = StreamId.lane(person);
            journal.open(handle, stream);
            journal.append(handle, stream, type, subject, null, facts);
        }
    }
}
