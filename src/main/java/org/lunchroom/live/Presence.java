package org.lunchroom.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.lunchroom.identity.BotIds;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.Json;
import org.lunchroom.rooms.Headcount;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.RoomPart;

/**
 * How many are in a room, how many of them post, how many listen. It is counted from the open connections of the moment
 * and never stored, listed or logged.
 */
@Singleton
public class Presence implements RoomPart, Headcount {
    private final Channels channels;
    private final Elsewhere elsewhere;
    private final Iterable<Voices> voices;
    private final Cache<UUID, Set<UUID>> posting = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(2))
            .build();
    private final Map<Channel, Crowd> told = new ConcurrentHashMap<>();

    @Inject
    Presence(Channels channels, Elsewhere elsewhere, Instance<Voices> voices) {
        this(channels, elsewhere, (Iterable<Voices>) voices);
    }

    Presence(Channels channels, Elsewhere elsewhere, Iterable<Voices> voices) {
        this.channels = channels;
        this.elsewhere = elsewhere;
        this.voices = voices;
    }

    /**
     * Distinct people who have the room open, on whichever node, as a number to compute with; never show it when it is
     * under five.
     */
    @Override
    public int present(UUID room) {
        return people(room, channels.of(StreamId.room(room))).size();
    }

    @Override
    public boolean has(UUID room, UUID person) {
        return people(room, channels.of(StreamId.room(room))).contains(Elsewhere.mark(room, person));
    }

    @Override
    public String member() {
        return "present";
    }

    @Override
    public JsonValue show(Viewer viewer, Room room) {
        var crowd = crowd(room.id(), channels.of(StreamId.room(room.id())));
        return Json.createObjectBuilder()
                .add("here", Frames.number(crowd.here()))
                .add("posting", Frames.number(crowd.posting()))
                .add("listening", Frames.number(crowd.listening()))
                .build();
    }

    /** Every other second: tells the other nodes who is here, and each room whose numbers changed. */
    void tell() {
        var here = new HashMap<UUID, Set<Long>>();
        for (Channel channel : channels.all()) {
            if (channel.source.isRoom()) {
                here.put(channel.source.stream().owner(), channel.audience.marks());
            }
        }
        elsewhere.tell(here);
        told.keySet().retainAll(channels.all());
        for (Channel channel : channels.all()) {
            if (channel.source.isRoom() && channel.window() != null) {
                var crowd = crowd(channel.source.stream().owner(), channel);
                if (!crowd.equals(told.put(channel, crowd))) {
                    channel.present(Frames.present(channel.source, crowd));
                }
            }
        }
    }

    private Crowd crowd(UUID room, Channel channel) {
        var authors = posting.get(room, this::authors);
        var people = people(room, channel);
        int authorsHere = (int) authors.stream()
                .filter(author -> people.contains(Elsewhere.mark(room, author)))
                .count();
        return Crowd.of(people.size(), authors.size(), authorsHere);
    }

    private Set<Long> people(UUID room, Channel channel) {
        var people = elsewhere.in(room);
        if (channel != null) {
            people.addAll(channel.audience.marks());
        }
        return people;
    }

    private Set<UUID> authors(UUID room) {
        var authors = new HashSet<UUID>();
        voices.forEach(voice -> authors.addAll(voice.posting(room)));
        authors.removeIf(BotIds::isOne);
        return authors;
    }
}
