package org.lunchroom.polls.steps;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.lunchroom.chats.Changes;
import org.lunchroom.chats.Stage;
import org.lunchroom.chats.Step;
import org.lunchroom.chats.StepKind;
import org.lunchroom.kernel.Ids;
import org.lunchroom.polls.NewPoll;
import org.lunchroom.polls.Poll;
import org.lunchroom.polls.PollChanges;

/**
 * The polls of a series: what is planned at a step goes to the later dates too, to the step that asks the same there. A
 * date at which somebody planned otherwise keeps what it has.
 */
final class LaterDates {
    private final Clock clock;
    private final Changes shows;
    private final PollChanges changes;

    LaterDates(Clock clock, Changes shows, PollChanges changes) {
        this.clock = clock;
        this.shows = shows;
        this.changes = changes;
    }

    /**
     * Gives the later dates what was planned.
     *
     * @param before what was planned until now; null for nothing
     * @return what changed, to be told of
     */
    List<Poll> spread(Handle handle, Stage model, Poll before, Poll poll) {
        var changed = new ArrayList<Poll>();
        for (var stage : ahead(handle, model)) {
            if (stage.chat().plan().occurrence().isAfter(model.chat().plan().occurrence())) {
                twin(model, poll, stage)
                        .flatMap(step -> given(handle, stage, step, before, poll))
                        .ifPresent(changed::add);
            }
        }
        return changed;
    }

    /** Gives a new date what the date before it has. */
    List<Poll> bring(Handle handle, Stage added) {
        var day = added.chat().plan().occurrence();
        return ahead(handle, added).stream()
                .filter(stage -> stage.chat().plan().occurrence().isBefore(day))
                .reduce((one, later) -> later)
                .map(model -> bring(handle, model, added))
                .orElse(List.of());
    }

    private List<Poll> bring(Handle handle, Stage model, Stage added) {
        var brought = new ArrayList<Poll>();
        for (var poll : changes.ofSteps(handle, model.chat().id())) {
            twin(model, poll, added)
                    .flatMap(step -> given(handle, added, step, null, poll))
                    .ifPresent(brought::add);
        }
        return brought;
    }

    private List<Stage> ahead(Handle handle, Stage stage) {
        return stage.chat().series() == null
                ? List.of()
                : shows.aheadInSeries(handle, stage.chat().series());
    }

    /** The step that asks the same; of several alike the one in the same place among them. */
    private static Optional<Step> twin(Stage model, Poll poll, Stage other) {
        var step = model.show().step(poll.step());
        var text = step.map(Step::text).orElse(null);
        int place = step.map(alike(model, text)::indexOf).orElse(-1);
        return Optional.of(alike(other, text))
                .filter(all -> place >= 0 && place < all.size())
                .map(all -> all.get(place));
    }

    private static List<Step> alike(Stage stage, String text) {
        return stage.show().steps().stream()
                .filter(step -> step.kind() == StepKind.POLL && step.text().equals(text))
                .toList();
    }

    private Optional<Poll> given(Handle handle, Stage stage, Step step, Poll before, Poll poll) {
        var there = changes.ofStep(handle, step.id()).orElse(null);
        if (there == null) {
            var place = new NewPoll.Place(
                    Ids.next(), stage.chat().room(), stage.chat().id(), step.id());
            var copy = poll.copied(place, step.text(), clock.instant());
            changes.add(handle, copy);
            return Optional.of(copy);
        }
        if (before == null || !there.isDraft() || !there.offersAs(before) || there.offersAs(poll)) {
            return Optional.empty();
        }
        var copy = there.offering(poll);
        changes.keep(handle, copy);
        return Optional.of(copy);
    }
}
