package org.lunchroom.rooms;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Entry;
import org.lunchroom.journal.StreamId;
import org.lunchroom.journal.StreamOwner;

/** The stream of a room, for everybody who may read it. */
@Singleton
public class RoomStream implements StreamOwner {
    private final Rooms rooms;
    private final Said said;

    @Inject
    RoomStream(Rooms rooms, ShownMessages messages, Authors authors, Instance<EntryTeller> tellers) {
        this(rooms, messages, authors, (Iterable<EntryTeller>) tellers);
    }

    public RoomStream(Rooms rooms, ShownMessages messages, Authors authors, Iterable<EntryTeller> tellers) {
        this.rooms = rooms;
        this.said = new Said(messages, authors, tellers);
    }

    @Override
    public String kind() {
        return "room";
    }

    @Override
    public Optional<StreamId> find(Viewer viewer, String name) {
        return rooms.find(viewer, name).map(room -> StreamId.room(room.id()));
    }

    @Override
    public String name(StreamId stream) {
        return rooms.byId(stream.owner()).tag();
    }

    @Override
    public Optional<JsonObject> says(Entry entry) {
        return said.says(List.of(entry)).get(0);
    }

    @Override
    public List<Optional<JsonObject>> says(List<Entry> entries) {
        return said.says(entries);
    }

    @Override
    public Set<UUID> readers(StreamId stream, Collection<Viewer> among) {
        return rooms.readers(stream.owner(), among);
    }

    @Override
    public boolean changesEarlier(Entry entry) {
        return said.changesEarlier(entry);
    }
}
