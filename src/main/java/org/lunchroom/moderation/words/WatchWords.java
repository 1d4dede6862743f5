package org.lunchroom.moderation.words;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.moderation.Measures;
import org.lunchroom.rooms.Room;

/** A room's watch words. Each is tried on the posts of the last week before it holds anything. */
@Singleton
public class WatchWords {
    private static final int MOST = 100;
    private static final int MOST_TRIED = 5_000;
    private static final Duration WEEK = Duration.ofDays(7);

    private final Database database;
    private final Clock clock;
    private final Audit audit;
    private final Measures measures;
    private final WatchWordStore store = new WatchWordStore();
    // Ready to look, and remembered for a second: posting asks nothing, and a word counts within two everywhere.
    private final Cache<UUID, List<Finding>> live = Caffeine.newBuilder()
            .maximumSize(5_000)
            .expireAfterWrite(Duration.ofSeconds(1))
            .build();

    @Inject
    public WatchWords(Database database, Clock clock, Audit audit, Measures measures) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
        this.measures = measures;
    }

    /** What somebody wants to look for. */
    public record NewWord(WatchWord.Kind kind, String text) {}

    /**
     * What it would have held.
     *
     * @param held how many posts of the last week
     * @param of how many were looked through, the newest ones
     */
    public record Trial(int held, int of) {}

    /** A new one, in testing. */
    public WatchWord add(Viewer viewer, Room room, NewWord wanted) {
        measures.refuseOthers(viewer, room);
        var kind = Check.present("kind", wanted.kind());
        Finding.of(kind, wanted.text());
        var word = new WatchWord(
                Ids.next(),
                room.id(),
                kind,
                wanted.text().strip(),
                WatchWord.State.TESTING,
                viewer.person(),
                clock.instant());
        database.run(handle -> {
            if (store.of(handle, room.id()).size() >= MOST) {
                throw Problem.conflict("too-many", "A room has at most " + MOST + " words and patterns.");
            }
            store.insert(handle, word);
            tell(handle, viewer, room, "watch-word.added", word.id());
        });
        return word;
    }

    public WatchWord turn(Viewer viewer, Room room, UUID id, WatchWord.State wanted) {
        var state = Check.present("state", wanted);
        find(viewer, room, id);
        database.run(handle -> {
            store.turn(handle, id, state);
            tell(handle, viewer, room, "watch-word." + WatchWord.text(state), id);
        });
        return find(viewer, room, id);
    }

    public void remove(Viewer viewer, Room room, UUID id) {
        find(viewer, room, id);
        database.run(handle -> {
            store.delete(handle, id);
            tell(handle, viewer, room, "watch-word.removed", id);
        });
    }

    /** All of a room's, oldest first. */
    public List<WatchWord> of(UUID room) {
        return database.read(handle -> store.of(handle, room));
    }

    /** Whether words have something in them that counts. */
    public boolean anyLiveIn(UUID room, String written) {
        return live.get(room, this::live).stream().anyMatch(finding -> finding.in(written));
    }

    private List<Finding> live(UUID room) {
        return of(room).stream()
                .filter(word -> word.state() == WatchWord.State.LIVE)
                .map(word -> Finding.of(word.kind(), word.text()))
                .toList();
    }

    /** What it would have held of the last week's posts; nothing is kept of the trial. */
    public Trial tried(Viewer viewer, Room room, NewWord wanted) {
        measures.refuseOthers(viewer, room);
        var finding = Finding.of(Check.present("kind", wanted.kind()), wanted.text());
        var since = clock.instant().minus(WEEK);
        var posted = database.read(handle -> store.posted(handle, room.id(), since, MOST_TRIED));
        return new Trial((int) posted.stream().filter(finding::in).count(), posted.size());
    }

    private WatchWord find(Viewer viewer, Room room, UUID id) {
        measures.refuseOthers(viewer, room);
        return database.read(handle -> store.byId(handle, room.id(), id)).orElseThrow(Problem::notFound);
    }

    private void tell(Handle handle, Viewer viewer, Room room, String act, UUID word) {
        audit.record(handle, viewer, act, word, Map.of("room", room.tag()));
        measures.tellDesk(handle, viewer.person(), room.id());
        database.afterCommit(() -> live.invalidate(room.id()));
    }
}
