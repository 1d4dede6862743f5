package org.lunchroom.qanda.queue;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.time.Due;
import org.lunchroom.kernel.time.DueWork;
import org.lunchroom.people.People;
import org.lunchroom.qanda.Ask;
import org.lunchroom.qanda.AskChanges;
import org.lunchroom.qanda.AskState;
import org.lunchroom.qanda.Outcome;
import org.lunchroom.qanda.view.AskTeller;

/** Answers that somebody promised for a day. Once it is over, the room sees it, and the hosts are told each day. */
@Singleton
public class Promises implements DueWork {
    private static final Duration AGAIN = Duration.ofDays(1);

    private final Acts acts;
    private final AskChanges changes;
    private final Clock clock;
    private final Due due;
    private final Journal journal;
    private final People people;

    @Inject
    public Promises(Acts acts, AskChanges changes, Clock clock, Due due, Journal journal, People people) {
        this.acts = acts;
        this.changes = changes;
        this.clock = clock;
        this.due = due;
        this.journal = journal;
        this.people = people;
    }

    /** Promises an answer, or promises it anew for another day. */
    public Ask promise(Press press, UUID owner, LocalDate day) {
        Check.present("owner", owner);
        if (!Outcome.overdueFrom(Check.present("due", day)).isAfter(clock.instant())) {
            throw Problem.invalid("due", "Choose a day that is not over.");
        }
        if (people.named(Set.of(owner)).isEmpty()) {
            throw Problem.invalid("no-such-person", "owner", "Nobody here has this id.");
        }
        return acts.act(press, "ask.promised", turn -> {
            turn.from(AskState.APPROVED, AskState.ON_STAGE, AskState.PROMISED);
            turn.fact("owner", owner.toString());
            turn.fact("due", day.toString());
            return turn.ask().in(AskState.PROMISED).with(Outcome.promised(owner, day));
        });
    }

    @Override
    public String kind() {
        return Acts.PROMISE;
    }

    // Without the room's lock: a moderator who acts at this moment holds it, and waits for the row that runs this.
    @Override
    public void run(Handle handle, UUID subject, Instant dueAt) {
        changes.found(handle, subject)
                .filter(ask -> ask.state() == AskState.PROMISED)
                .ifPresent(ask -> chase(handle, ask, dueAt));
    }

    private void chase(Handle handle, Ask ask, Instant dueAt) {
        var first = Outcome.overdueFrom(ask.outcome().due());
        due.at(
                handle,
                kind(),
                ask.id(),
                dueAt.isBefore(first) ? first : clock.instant().plus(AGAIN));
        if (dueAt.equals(first)) {
            changes.tell(handle, ask.room(), List.of(new AskChanges.Change(ask, ask)), null);
        }
        if (!dueAt.isBefore(first)) {
            journal.append(handle, StreamId.hosts(ask.room()), AskTeller.OVERDUE, ask.id(), null, Map.of());
        }
    }
}
