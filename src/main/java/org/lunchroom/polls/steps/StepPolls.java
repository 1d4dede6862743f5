package org.lunchroom.polls.steps;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.chats.Changes;
import org.lunchroom.chats.ChatState;
import org.lunchroom.chats.Chats;
import org.lunchroom.chats.Stage;
import org.lunchroom.chats.Step;
import org.lunchroom.chats.StepKind;
import org.lunchroom.chats.StepWatch;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.polls.NewPoll;
import org.lunchroom.polls.Poll;
import org.lunchroom.polls.PollChanges;

/** The polls of a chat's steps. The clock and the host's controls open and close them; a rehearsal leaves them alone. */
@Singleton
public class StepPolls implements StepWatch {
    private final Database database;
    private final Clock clock;
    private final Chats chats;
    private final Changes shows;
    private final PollChanges changes;
    private final LaterDates laterDates;

    @Inject
    public StepPolls(Database database, Clock clock, Chats chats, Changes shows, PollChanges changes) {
        this.database = database;
        this.clock = clock;
        this.chats = chats;
        this.shows = shows;
        this.changes = changes;
        this.laterDates = new LaterDates(clock, shows, changes);
    }

    /**
     * What is chosen from at the step, which asks the question itself. At the step that is on it opens at once. Later dates
     * of a series take it over.
     */
    public Poll set(Viewer viewer, UUID chat, UUID step, NewPoll wanted) {
        chats.led(viewer, chat);
        return database.write(handle -> {
            var stage = shows.locked(handle, chat);
            var asked = asked(stage, step);
            var before = changes.ofStep(handle, step).map(StepPolls::draft);
            var id = before.map(Poll::id).orElseGet(Ids::next);
            var place = new NewPoll.Place(id, stage.chat().room(), chat, step);
            int version = before.map(Poll::version).orElse(0) + 1;
            var draft = wanted.asking(asked.text())
                    .draft(place, before.map(Poll::createdAt).orElseGet(clock::instant), version);
            var poll = isOn(stage, draft) ? draft.opened(clock.instant(), asked.text()) : draft;
            if (before.isPresent()) {
                changes.keep(handle, poll);
            } else {
                changes.add(handle, poll);
            }
            var later = laterDates.spread(handle, stage, before.orElse(null), poll);
            changes.tell(handle, poll, viewer.person());
            later.forEach(one -> changes.tell(handle, one, viewer.person()));
            return poll;
        });
    }

    @Override
    public Runnable repeated(Handle handle, Stage stage) {
        var brought = laterDates.bring(handle, stage);
        return () -> brought.forEach(poll -> changes.tell(handle, poll, null));
    }

    private static Step asked(Stage stage, UUID step) {
        var found = stage.show().step(step).orElseThrow(Problem::notFound);
        if (found.kind() != StepKind.POLL) {
            throw Problem.conflict("no-poll-step", "This step is no poll.");
        }
        return found;
    }

    private static Poll draft(Poll poll) {
        if (!poll.isDraft()) {
            throw Problem.conflict("poll-opened", "It has been opened, so its words stay.");
        }
        return poll;
    }

    @Override
    public Runnable moved(Handle handle, Stage stage) {
        var told = new ArrayList<Poll>();
        for (var poll : changes.ofSteps(handle, stage.chat().id())) {
            var after = now(poll, stage);
            if (!after.equals(poll)) {
                changes.keep(handle, after);
                told.add(after);
            }
        }
        return () -> told.forEach(poll -> changes.tell(handle, poll, null));
    }

    private Poll now(Poll poll, Stage stage) {
        if (!isOn(stage, poll)) {
            return poll.isOpen() ? poll.closed(clock.instant()) : poll;
        }
        boolean over = poll.strict() && !poll.isDraft();
        if (poll.isOpen() || over) {
            return poll;
        }
        var asked = stage.show().step(poll.step()).map(Step::text).orElse(poll.question());
        return poll.opened(clock.instant(), asked);
    }

    private static boolean isOn(Stage stage, Poll poll) {
        return stage.chat().state() == ChatState.LIVE
                && poll.step().equals(stage.chat().currentStep());
    }
}
