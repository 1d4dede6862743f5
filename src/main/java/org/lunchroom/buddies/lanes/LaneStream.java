package org.lunchroom.buddies.lanes;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lunchroom.identity.BotIds;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Entry;
import org.lunchroom.journal.StreamId;
import org.lunchroom.journal.StreamOwner;
import org.lunchroom.kernel.Json;
import org.lunchroom.kernel.http.JsonAnswers;
import org.lunchroom.kernel.sql.Database;

/** What is said to one person beside the rooms. Nobody but that person may follow it, and they call it "me". */
@Singleton
public class LaneStream implements StreamOwner {
    private static final String ME = "me";

    private final Database database;
    private final Lanes lanes;
    private final WordStore words = new WordStore();

    @Inject
    public LaneStream(Database database, Lanes lanes) {
        this.database = database;
        this.lanes = lanes;
    }

    @Override
    public String kind() {
        return StreamId.LANE;
    }

    @Override
    public Optional<StreamId> find(Viewer viewer, String name) {
        boolean own = name.equals(ME) && !viewer.guest() && !BotIds.isOne(viewer.person());
        return own ? Optional.of(StreamId.lane(viewer.person())) : Optional.empty();
    }

    @Override
    public String name(StreamId stream) {
        return ME;
    }

    @Override
    public Optional<JsonObject> says(Entry entry) {
        if (entry.type().equals(Beside.WORD)) {
            return word(entry);
        }
        var says = Json.createObjectBuilder();
        return Optional.of(
                entry.type().equals(Beside.WELCOMED)
                        ? says.add("welcomedIn", lanes.tag(entry.subject())).build()
                        : says.add("chat", entry.subject().toString()).build());
    }

    // Asked anew each time: what was dropped, or is no longer theirs to read, can't be replayed.
    private Optional<JsonObject> word(Entry entry) {
        var lane = UUID.fromString(entry.facts().get(Beside.LANE));
        return lanes.find(lane)
                .filter(one -> lanes.reads(entry.stream().owner(), one))
                .flatMap(one -> database.read(handle -> words.byId(handle, entry.subject())))
                .map(word -> Json.createObjectBuilder()
                        .add("lane", lane.toString())
                        .add("word", JsonAnswers.object(ShownWord.of(word)))
                        .build());
    }

    @Override
    public Set<UUID> readers(StreamId stream, Collection<Viewer> among) {
        return among.stream().map(Viewer::person).filter(stream.owner()::equals).collect(Collectors.toSet());
    }
}
