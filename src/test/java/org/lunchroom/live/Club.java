package org.lunchroom.live;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Entry;
import org.lunchroom.journal.StreamId;
import org.lunchroom.journal.StreamOwner;

/** A stream's owner for tests: one room called "club", whose words and members a test can take away. */
final class Club implements StreamOwner {
    final StreamId stream = StreamId.room(UUID.randomUUID());
    final Set<UUID> removedWords = ConcurrentHashMap.newKeySet();
    final Set<UUID> banned = ConcurrentHashMap.newKeySet();
    volatile int asked;
    volatile boolean broken;

    @Override
    public String kind() {
        return "room";
    }

    @Override
    public Optional<StreamId> find(Viewer viewer, String name) {
        return name.equals("club") && !banned.contains(viewer.person()) ? Optional.of(stream) : Optional.empty();
    }

    @Override
    public String name(StreamId of) {
        return "club";
    }

    @Override
    public synchronized Optional<JsonObject> says(Entry entry) {
        asked++;
        if (broken) {
            throw new IllegalStateException("on purpose");
        }
        if (entry.type().equals("silent")) {
            return Optional.empty();
        }
        var json = Json.createObjectBuilder().add("id", entry.subject().toString());
        return Optional.of(
                removedWords.contains(entry.subject())
                        ? json.add("removed", true).build()
                        : json.add("words", "words of " + entry.subject()).build());
    }

    @Override
    public boolean changesEarlier(Entry entry) {
        return !entry.type().equals("posted");
    }

    @Override
    public Set<UUID> readers(StreamId of, Collection<Viewer> among) {
        var readers = among.stream().map(Viewer::person).collect(Collectors.toCollection(HashSet::new));
        readers.removeAll(banned);
        return readers;
    }
}
