package org.lunchroom.search.finding;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.lunchroom.identity.Viewer;
import org.lunchroom.people.People;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;
import org.lunchroom.rooms.members.HostedRooms;
import org.lunchroom.search.index.Fields;
import org.lunchroom.search.index.Reader;

/**
 * What a viewer may find, as a part of every query: what lies outside is neither counted nor paged over nor suggested.
 * Kept for a second, so a removal from a room counts within two.
 */
@Singleton
public class Reach {
    private static final Duration KEPT = Duration.ofSeconds(1);

    private final Rooms rooms;
    private final HostedRooms hosted;
    private final People people;
    private final Cache<UUID, Query> kept =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(KEPT).build();

    @Inject
    public Reach(Rooms rooms, HostedRooms hosted, People people) {
        this.rooms = rooms;
        this.hosted = hosted;
        this.people = people;
    }

    /** A filter that lets through what the viewer may read now. */
    Query of(Viewer viewer) {
        return kept.get(viewer.person(), person -> filter(viewer));
    }

    private Query filter(Viewer viewer) {
        var read = rooms.of(viewer).stream().map(Room::id).toList();
        var run = hosted.of(viewer);
        List<BytesRef> readers = Stream.of(
                        Stream.of(Reader.EVERYBODY, Reader.only(viewer.person())),
                        read.stream().map(Reader::ofRoom),
                        read.stream().map(room -> Reader.ofReader(room, viewer.person())),
                        read.stream().filter(run::contains).map(Reader::ofHosts),
                        people.groups(viewer.person()).stream().map(Reader::ofGroup))
                .flatMap(each -> each)
                .map(reader -> new BytesRef(reader.text()))
                .toList();
        return KeywordField.newSetQuery(Fields.READER, readers);
    }
}
