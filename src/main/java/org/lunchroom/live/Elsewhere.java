package org.lunchroom.live;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.lunchroom.kernel.grid.Grid;

/**
 * Who has rooms open on the other nodes. What travels are marks: enough to count somebody once who looks at one room on
 * two nodes, another mark in each room, no name and no id. They are kept in memory and forgotten with their node.
 */
@Singleton
class Elsewhere {
    private static final String TOPIC = "present";
    // Said again now and then, for whoever missed it or came later; forgotten when it was missed twice.
    private static final long AGAIN = Duration.ofSeconds(10).toNanos();
    private static final long FORGET = Duration.ofSeconds(25).toNanos();

    private record Heard(Set<Long> marks, long at) {}

    private final Grid grid;
    private final LongSupplier nanos;
    private final Map<String, Map<UUID, Heard>> nodes = new ConcurrentHashMap<>();
    private Map<UUID, Set<Long>> said = Map.of();
    private long saidAllAt;

    @Inject
    Elsewhere(Grid grid, Threads threads) {
        this.grid = grid;
        this.nanos = threads.nanos;
        grid.listen(TOPIC, this::heard);
        grid.whenGone(nodes::remove);
    }

    /** A person in a room; the same on every node. */
    static long mark(UUID room, UUID person) {
        try {
            var both = ByteBuffer.allocate(32);
            put(both, room);
            put(both, person);
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(both.array()))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The marks of those who have the room open on another node. */
    Set<Long> in(UUID room) {
        var marks = new HashSet<Long>();
        for (var rooms : nodes.values()) {
            var heard = rooms.get(room);
            if (heard != null && nanos.getAsLong() - heard.at() < FORGET) {
                marks.addAll(heard.marks());
            }
        }
        return marks;
    }

    /** Tells the others who is in which room here: what has changed, and now and then all of it. */
    void tell(Map<UUID, Set<Long>> here) {
        long now = nanos.getAsLong();
        var news = new HashMap<>(here);
        if (now - saidAllAt < AGAIN) {
            news.entrySet().removeIf(room -> room.getValue().equals(said.get(room.getKey())));
            said.keySet().stream().filter(room -> !here.containsKey(room)).forEach(room -> news.put(room, Set.of()));
        } else {
            saidAllAt = now;
        }
        said = Map.copyOf(here);
        if (!news.isEmpty()) {
            grid.tell(TOPIC, written(news));
        }
    }

    private static byte[] written(Map<UUID, Set<Long>> rooms) {
        int size =
                rooms.values().stream().mapToInt(marks -> 20 + 8 * marks.size()).sum();
        var bytes = ByteBuffer.allocate(size);
        rooms.forEach((room, marks) -> {
            put(bytes, room);
            bytes.putInt(marks.size());
            marks.forEach(bytes::putLong);
        });
        return bytes.array();
    }

    private void heard(String node, byte[] said) {
        var rooms = nodes.computeIfAbsent(node, id -> new ConcurrentHashMap<>());
        long now = nanos.getAsLong();
        for (var bytes = ByteBuffer.wrap(said); bytes.hasRemaining(); ) {
            var room = new UUID(bytes.getLong(), bytes.getLong());
            var marks = new HashSet<Long>();
            for (int left = bytes.getInt(); left > 0; left--) {
                marks.add(bytes.getLong());
            }
            if (marks.isEmpty()) {
                rooms.remove(room);
            } else {
                rooms.put(room, new Heard(Set.copyOf(marks), now));
            }
        }
    }

    private static void put(ByteBuffer bytes, UUID id) {
        bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }
}
