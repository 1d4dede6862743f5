package org.lunchroom.polls.votes;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.limits.Allowance;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.polls.Poll;
import org.lunchroom.polls.PollChanges;
import org.lunchroom.polls.PollKind;
import org.lunchroom.polls.Polls;
import org.lunchroom.rooms.Room;

/**
 * Votes: one for each person and poll, changed at will until the poll is closed. In a strict poll nobody knows which vote
 * is whose, so there it stays as it was given.
 */
@Singleton
public class Votes {
    /** The entry that says somebody voted: neither who nor what. */
    public static final String VOTED = "poll.voted";

    private static final int PER_MINUTE = 60;

    private final Database database;
    private final Journal journal;
    private final Audit audit;
    private final Polls polls;
    private final PollChanges changes;
    private final BallotRule rule;
    private final Allowance<UUID> allowance = new Allowance<>(PER_MINUTE);
    private final VoteStore store = new VoteStore();
    private final SealedStore sealed = new SealedStore();

    @Inject
    public Votes(Database database, Journal journal, Audit audit, Polls polls, PollChanges changes, Settings settings) {
        this.database = database;
        this.journal = journal;
        this.audit = audit;
        this.polls = polls;
        this.changes = changes;
        this.rule = new BallotRule(new BannedWords(settings.pollBannedWords()));
    }

    /** Votes, or votes otherwise. */
    public void vote(Viewer viewer, Room room, UUID id, Ballot ballot) {
        var lines = rule.lines(seen(viewer, room, id), Check.present("body", ballot));
        database.run(handle -> {
            var poll = lockedOpen(handle, room, id);
            if (poll.strict()) {
                seal(handle, poll, viewer, lines);
            } else {
                store.keep(handle, id, viewer.person(), lines);
                tell(handle, poll);
            }
        });
    }

    // Nothing is told of it: the time of an entry would be the time of a vote.
    private void seal(Handle handle, Poll poll, Viewer viewer, List<Line> lines) {
        if (!sealed.add(handle, poll.id(), viewer.person(), lines)) {
            throw Problem.conflict(
                    "voted-already", "You have voted. Nobody knows which vote is yours, so it can't be changed.");
        }
    }

    /** Takes the vote back. */
    public void takeBack(Viewer viewer, Room room, UUID id) {
        seen(viewer, room, id);
        database.run(handle -> {
            var poll = lockedOpen(handle, room, id);
            if (poll.strict()) {
                throw Problem.conflict("strict-stays", "Nobody knows which vote is yours, so it can't be taken back.");
            }
            if (store.clear(handle, id, viewer.person())) {
                tell(handle, poll);
            }
        });
    }

    private Poll seen(Viewer viewer, Room room, UUID id) {
        var poll = polls.seen(viewer, room, id);
        allowance.take(viewer.person()).ifPresent(wait -> {
            throw Problem.later(429, "too-many-votes", "At most " + PER_MINUTE + " in a minute are possible.", wait);
        });
        return poll;
    }

    private Poll lockedOpen(Handle handle, Room room, UUID id) {
        var poll = changes.locked(handle, room.id(), id);
        if (!poll.isOpen()) {
            throw Problem.conflict("poll-closed", "It takes no votes now.");
        }
        return poll;
    }

    private void tell(Handle handle, Poll poll) {
        journal.append(handle, StreamId.room(poll.room()), VOTED, poll.id(), null, Map.of());
    }

    /** What the poll's votes sum to; words that were taken off are not among it. */
    public Tally tally(Poll poll) {
        return database.read(handle -> {
            var all = poll.strict() ? sealed.tally(handle, poll.id()) : plain(handle, poll);
            return poll.kind() == PollKind.WORDS ? without(all, store.takenOff(handle, poll.id())) : all;
        });
    }

    private Tally plain(Handle handle, Poll poll) {
        var now = store.tally(handle, poll.id());
        return poll.counted() == 0 ? now : now.plus(sealed.brought(handle, poll));
    }

    private static Tally without(Tally all, Set<String> off) {
        return new Tally(
                all.votes(),
                all.sums().stream().filter(sum -> !off.contains(sum.choice())).toList());
    }

    /** Takes a word off a cloud, for everybody and for good, or puts it back. */
    public void takeOff(Viewer viewer, Room room, UUID id, String word, boolean off) {
        polls.refuseOthers(viewer, room);
        var shown = Optional.ofNullable(CloudWord.of(Check.present("word", word)))
                .orElseThrow(() -> Problem.invalid("required", "word", "Name a word."));
        database.run(handle -> {
            var poll = changes.locked(handle, room.id(), id);
            if (off) {
                store.takeOff(handle, id, shown.folded());
            } else {
                store.putBack(handle, id, shown.folded());
            }
            audit.record(handle, viewer, off ? "poll.word-off" : "poll.word-back", id, Map.of("room", room.tag()));
            changes.tell(handle, poll, viewer.person());
        });
    }

    /** What the viewer chose in those of these in which they voted; of a strict poll only that they did. */
    public Map<UUID, Ballot> of(Viewer viewer, Collection<Poll> among) {
        if (among.isEmpty()) {
            return Map.of();
        }
        var ids = among.stream().map(Poll::id).toList();
        var byId = among.stream().collect(Collectors.toMap(Poll::id, poll -> poll));
        return database.read(handle -> {
            var mine = new TreeMap<UUID, Ballot>();
            sealed.votedIn(handle, viewer.person(), ids).forEach(id -> mine.put(id, new Ballot(null, null)));
            store.of(handle, viewer.person(), ids).forEach((id, lines) -> mine.put(id, ballot(byId.get(id), lines)));
            return mine;
        });
    }

    private static Ballot ballot(Poll poll, List<Line> lines) {
        return poll.kind() == PollKind.WORDS
                ? new Ballot(null, lines.stream().map(Line::shown).toList())
                : new Ballot(
                        lines.stream()
                                .map(line -> Integer.valueOf(line.choice()))
                                .toList(),
                        null);
    }
}
