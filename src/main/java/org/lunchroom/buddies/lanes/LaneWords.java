package org.lunchroom.buddies.lanes;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.OnlyOnce;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.NewMessage;
import org.lunchroom.rooms.Offered;
import org.lunchroom.rooms.PostLimits;
import org.lunchroom.rooms.WordsRule;

/** What the two say to each other, and drafts that one of them puts into the room. */
@Singleton
public class LaneWords {
    private static final int LENGTH = 1_000;
    private static final int MOST = 500;
    private static final String KIND = "lane-word";

    private final Database database;
    private final Clock clock;
    private final Lanes lanes;
    private final Beside beside;
    private final Messages messages;
    private final PostLimits limits;
    private final OnlyOnce onlyOnce;
    private final WordStore store = new WordStore();

    @Inject
    public LaneWords(Database database, Clock clock, Lanes lanes, Beside beside, Messages messages, PostLimits limits) {
        this.database = database;
        this.clock = clock;
        this.lanes = lanes;
        this.beside = beside;
        this.messages = messages;
        this.limits = limits;
        this.onlyOnce = new OnlyOnce(clock);
    }

    /** Everything that was said, in its order. */
    public List<ShownWord> of(Viewer viewer, UUID lane) {
        lanes.seen(viewer, lane);
        return database.read(handle -> store.of(handle, lane)).stream()
                .map(ShownWord::of)
                .toList();
    }

    /** Says something; a retry with the same key says it once. */
    public ShownWord say(Viewer viewer, UUID id, NewWord wanted, String key) {
        var lane = lanes.seen(viewer, id);
        var words = wanted.isDraft()
                ? WordsRule.checked(lanes.room(lane), wanted.words())
                : Check.text("words", wanted.words(), LENGTH);
        if (!lanes.reads(lane.other(viewer.person()), lane)) {
            throw Problem.conflict("buddy-gone", "Your buddy is not here any more; somebody else is being looked for.");
        }
        limits.take(viewer);
        return ShownWord.of(database.write(handle -> {
            var made = onlyOnce.make(
                    handle, viewer.person(), key, KIND, () -> said(handle, viewer, id, words, wanted.isDraft()));
            return store.byId(handle, made.id()).orElseThrow(Problem::notFound);
        }));
    }

    private UUID said(Handle handle, Viewer viewer, UUID id, String words, boolean draft) {
        var lane = lanes.writable(handle, id);
        if (store.count(handle, id) >= MOST) {
            throw Problem.conflict("lane-full", "At most " + MOST + " words fit into a lane: go on in the room.");
        }
        var word = new LaneWord(Ids.next(), id, viewer.person(), draft, words, clock.instant(), null, null);
        store.insert(handle, word);
        beside.tellWord(handle, lane, word.id());
        return word.id();
    }

    /** Puts one's own draft into the room, as any other post; a retry posts it once. */
    public Offered post(Viewer viewer, UUID id, UUID draft, UUID step) {
        var lane = lanes.seen(viewer, id);
        var word = database.read(handle -> store.byId(handle, draft))
                .filter(one -> one.lane().equals(id) && one.draft())
                .orElseThrow(Problem::notFound);
        if (!word.author().equals(viewer.person())) {
            throw Problem.forbidden("Whoever wrote it decides whether it goes into the room.");
        }
        var wanted = new NewMessage(word.words(), null, null, step);
        var offered = messages.offer(viewer, lanes.room(lane), wanted, KIND + ":" + draft);
        database.run(handle -> {
            var message =
                    offered.posted() == null ? null : offered.posted().message().id();
            if (word.postedAt() == null || !Objects.equals(word.message(), message)) {
                store.posted(handle, draft, clock.instant(), message);
                beside.tellWord(handle, lane, draft);
            }
        });
        return offered;
    }
}
