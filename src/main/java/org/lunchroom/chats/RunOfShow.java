package org.lunchroom.chats;

import static org.lunchroom.chats.RunOfShow.End.KEEP;
import static org.lunchroom.chats.RunOfShow.End.MOVE;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.lunchroom.kernel.http.Problem;

/**
 * The timed steps of one chat and where it is in them. Every control answers with a new run of show; nothing in here
 * knows a clock or a database.
 *
 * <p>Starts are planned instants. A control moves the starts of all steps that are still ahead by one duration; the last
 * step (the close) lasts until the end, so moving its start and keeping the end is what shortens it.
 *
 * @param current the step that is on; null before the start and after the end
 * @param heldSince when somebody stopped the clock; null while it runs
 */
public record RunOfShow(Instant startsAt, Instant endsAt, UUID current, Instant heldSince, List<Step> steps) {
    /** Turning back gives the earlier step at least this long. */
    static final Duration SECOND_CHANCE = Duration.ofMinutes(3);

    private static final Duration SHORTEST_CLOSE = Duration.ofMinutes(1);

    /** What becomes of the end when steps move. */
    public enum End {
        /** It stays: the close gives or takes the time; refused where the close has too little to give. */
        KEEP,
        /** It moves with the steps. */
        MOVE,
        /** The close gives what it has, down to a minute, and only the rest moves the end. */
        EITHER;

        public static End of(Boolean keepEnd) {
            return keepEnd == null ? EITHER : keepEnd ? KEEP : MOVE;
        }
    }

    public RunOfShow {
        steps = List.copyOf(steps);
    }

    /** The steps one after the other from the start, nothing shown yet. */
    public static RunOfShow planned(Instant startsAt, int minutes, List<Step> steps) {
        var fresh = steps.stream().map(Step::unreleased).toList();
        var endsAt = startsAt.plus(Duration.ofMinutes(minutes));
        return new RunOfShow(startsAt, endsAt, null, null, StepOrder.laid(fresh, startsAt));
    }

    public Optional<Step> currentStep() {
        return step(current);
    }

    public Optional<Step> step(UUID id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** The step that comes next: the first after the current one that was not skipped. */
    public Optional<Step> coming() {
        return ahead().stream().findFirst();
    }

    public boolean held() {
        return heldSince != null;
    }

    /** When the clock has something to do here: the next step, or the end. */
    public Instant nextMoment() {
        return coming().map(Step::startsAt)
                .filter(start -> start.isBefore(endsAt))
                .orElse(endsAt);
    }

    /** What does not add up, in sentences for the host. */
    public List<String> warnings() {
        return StepOrder.warnings(steps, Duration.between(startsAt, endsAt).toMinutes());
    }

    /** The first step is on; the whole hour moves with an early or late start. */
    public RunOfShow begun(Instant at) {
        var moved = shifted(ahead(), Duration.between(startsAt, at));
        var end = endsAt.plus(Duration.between(startsAt, at));
        var show = new RunOfShow(at, end, null, null, moved);
        return show.coming().map(first -> show.to(first, at)).orElse(show);
    }

    /** On to the coming step, now; what follows moves along. */
    public RunOfShow next(Instant now, End end) {
        var coming = coming().orElseThrow(() -> Problem.conflict("last-step", "This is the last step: end the chat."));
        var moved = moved(Duration.between(coming.startsAt(), now), end);
        return moved.to(coming, now);
    }

    /** Back to the step before, for what is left of its time and at least three minutes. */
    public RunOfShow back(Instant now, End end) {
        var left = currentStep().orElseThrow(RunOfShow::notRunning);
        var earlier = steps.stream()
                .filter(step -> step.position() < left.position() && step.released())
                .reduce((first, second) -> second)
                .orElseThrow(() -> Problem.conflict("first-step", "There is no step before this one."));
        var until = earlier.startsAt().plus(earlier.length());
        var again = until.isAfter(now.plus(SECOND_CHANCE)) ? until : now.plus(SECOND_CHANCE);
        var reopened = replaced(earlier.reopened(), left.reopened());
        return new RunOfShow(startsAt, endsAt, earlier.id(), null, reopened)
                .moved(Duration.between(left.startsAt(), again), end);
    }

    /** Past the coming step, which is left out, to the one after it. */
    public RunOfShow skip(Instant now, End end) {
        var coming = coming().orElseThrow(() -> Problem.conflict("last-step", "There is no step left to skip."));
        return without(coming.id(), now, end).next(now, end);
    }

    /** A step that is still ahead is left out; the current one goes on. */
    public RunOfShow without(UUID skipped, Instant now, End end) {
        var ahead = ahead();
        var step = ahead.stream()
                .filter(one -> one.id().equals(skipped))
                .findFirst()
                .orElseThrow(() -> Problem.conflict("already-moved", "That step is no longer ahead."));
        var next =
                ahead.stream().filter(one -> one.position() > step.position()).findFirst();
        var saved = Duration.between(step.startsAt(), next.map(Step::startsAt).orElse(endsAt));
        var left = new RunOfShow(startsAt, endsAt, current, heldSince, replaced(step.ended(now)));
        var rest = next.isEmpty() ? List.<Step>of() : ahead.subList(ahead.indexOf(next.get()), ahead.size());
        return left.moved(rest, saved.negated(), end).renumbered();
    }

    public RunOfShow hold(Instant now) {
        return held() ? this : new RunOfShow(startsAt, endsAt, current, now, steps);
    }

    /** The clock runs again; what follows moves by the time it stood. */
    public RunOfShow resume(Instant now, End end) {
        if (!held()) {
            return this;
        }
        var running = new RunOfShow(startsAt, endsAt, current, null, steps);
        // A clock set back meanwhile must not move anything to before it was planned.
        return now.isAfter(heldSince) ? running.moved(Duration.between(heldSince, now), end) : running;
    }

    /** The current step lasts longer. */
    public RunOfShow extend(Duration by, End end) {
        return moved(by, end);
    }

    /** Over: what was not shown stays unshown. */
    public RunOfShow ended(Instant now) {
        var last = currentStep().map(step -> replaced(step.ended(now))).orElse(steps);
        return new RunOfShow(startsAt, now, null, null, last);
    }

    /** The same show with other steps ahead; those already shown must all still be there, first and in their order. */
    public RunOfShow withSteps(List<Step> wanted) {
        if (current == null) {
            return planned(startsAt, (int) Duration.between(startsAt, endsAt).toMinutes(), wanted);
        }
        var from = coming().map(Step::startsAt).orElse(nextMoment());
        return new RunOfShow(startsAt, endsAt, current, heldSince, StepOrder.relaid(this, wanted, from));
    }

    /** How long a step lasts as things stand: until the next one, or the end. */
    public Duration lengthNow(Step step) {
        var until = steps.stream()
                .filter(other -> other.position() > step.position() && !other.skipped())
                .findFirst()
                .map(Step::startsAt)
                .orElse(endsAt);
        return Duration.between(step.startsAt(), until);
    }

    List<Step> ahead() {
        int position = currentStep().map(Step::position).orElse(-1);
        return steps.stream()
                .filter(step -> step.position() > position && step.endedAt() == null)
                .toList();
    }

    private RunOfShow to(Step target, Instant at) {
        var after = new RunOfShow(startsAt, endsAt, target.id(), null, replaced(target.begun(at)));
        return currentStep()
                .map(left -> new RunOfShow(startsAt, endsAt, target.id(), null, after.replaced(left.ended(at))))
                .orElse(after);
    }

    private RunOfShow moved(Duration by, End end) {
        return moved(ahead(), by, end);
    }

    private RunOfShow moved(List<Step> which, Duration by, End end) {
        return new RunOfShow(startsAt, endAfter(which, by, end), current, heldSince, shifted(which, by));
    }

    private Instant endAfter(List<Step> which, Duration by, End end) {
        if (end == MOVE) {
            return endsAt.plus(by);
        }
        if (by.isNegative() || by.isZero()) {
            return endsAt;
        }
        var spare = which.isEmpty()
                ? Duration.ZERO
                : Duration.between(which.get(which.size() - 1).startsAt(), endsAt)
                        .minus(SHORTEST_CLOSE);
        if (spare.compareTo(by) >= 0) {
            return endsAt;
        }
        if (end == KEEP) {
            throw Problem.conflict("close-too-short", "The close has too little time left to give: move the end.");
        }
        return endsAt.plus(spare.isNegative() ? by : by.minus(spare));
    }

    private List<Step> shifted(List<Step> which, Duration by) {
        return mapped(
                step -> which.contains(step) ? step.startingAt(step.startsAt().plus(by)) : step);
    }

    private List<Step> replaced(Step... news) {
        var byId = new ArrayList<>(List.of(news));
        return mapped(step -> byId.stream()
                .filter(one -> Objects.equals(one.id(), step.id()))
                .findFirst()
                .orElse(step));
    }

    private List<Step> mapped(UnaryOperator<Step> change) {
        return steps.stream().map(change).toList();
    }

    private RunOfShow renumbered() {
        return new RunOfShow(startsAt, endsAt, current, heldSince, StepOrder.numbered(steps));
    }

    private static Problem notRunning() {
        return Problem.conflict("not-running", "No step is on now.");
    }
}
