package org.lunchroom.chats;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * One scheduled hour of a room. What was planned and how far it has come are kept apart, so that a rehearsal can be undone
 * and a series moved.
 *
 * @param version counts what hosts change, for those who edit at once; the clock leaves it alone
 * @param sequence counts what a calendar must be told
 */
public record Chat(UUID id, UUID room, ChatState state, Plan plan, Progress progress, int version, int sequence) {
    /**
     * What was planned.
     *
     * @param startsAt when it is to start; once it has, when it did
     * @param occurrence the day that its series' rule names; null outside of series
     * @param moved taken out of its series' time by hand, so that moving all leaves it alone
     */
    public record Plan(
            String title,
            Instant startsAt,
            ZoneId zone,
            int minutes,
            int lobbyMinutes,
            int secondSittingHours,
            UUID series,
            LocalDate occurrence,
            boolean moved) {}

    /**
     * How far it has come.
     *
     * @param endsAt when the live hour ends or ended
     * @param announcedAt since when others may see it; null while it is nobody's business
     * @param closedAt when the live hour ended; null before
     * @param peakPresent how many were there at once at most; 0 while unknown
     * @param recap "draft" or "published"; null while there is none
     */
    public record Progress(
            Instant endsAt,
            UUID inCharge,
            UUID currentStep,
            Instant heldSince,
            Instant announcedAt,
            Instant closedAt,
            int peakPresent,
            String recap) {}

    public String title() {
        return plan.title();
    }

    public Instant startsAt() {
        return plan.startsAt();
    }

    public ZoneId zone() {
        return plan.zone();
    }

    public int minutes() {
        return plan.minutes();
    }

    public UUID series() {
        return plan.series();
    }

    public Instant endsAt() {
        return progress.endsAt();
    }

    public UUID inCharge() {
        return progress.inCharge();
    }

    public UUID currentStep() {
        return progress.currentStep();
    }

    public Instant heldSince() {
        return progress.heldSince();
    }

    public Instant closedAt() {
        return progress.closedAt();
    }

    public int peakPresent() {
        return progress.peakPresent();
    }

    /** Others than its hosts may see it. */
    public boolean announced() {
        return progress.announcedAt() != null;
    }

    public Instant lobbyAt() {
        return startsAt().minus(Duration.ofMinutes(plan.lobbyMinutes()));
    }

    /** When answers stop coming in. */
    public Instant closesSecondSittingAt() {
        var closed = closedAt() == null ? endsAt() : closedAt();
        return closed.plus(Duration.ofHours(plan.secondSittingHours()));
    }

    /** What those see who do not host it: a rehearsal is none of their business. */
    public ChatState publicState() {
        return state == ChatState.REHEARSAL ? announced() ? ChatState.ANNOUNCED : ChatState.DRAFT : state;
    }

    public Chat now(ChatState next) {
        return new Chat(id, room, next, plan, progress, version, sequence);
    }

    public Chat with(Plan changed) {
        return new Chat(id, room, state, changed, progress, version, sequence);
    }

    public Chat with(Progress changed) {
        return new Chat(id, room, state, plan, changed, version, sequence);
    }

    /** A host changed it. */
    public Chat edited() {
        return new Chat(id, room, state, plan, progress, version + 1, sequence);
    }

    /** Calendars hear of it. */
    public Chat resent() {
        return new Chat(id, room, state, plan, progress, version, sequence + 1);
    }

    /** In the lobby or not yet, whichever its time says. */
    public Chat doorsAt(Instant now) {
        return state == ChatState.LOBBY && lobbyAt().isAfter(now) ? now(ChatState.ANNOUNCED) : this;
    }

    /** It starts, or did, at another time than planned. */
    public Chat startingAt(Instant start) {
        return with(new Plan(
                plan.title(),
                start,
                plan.zone(),
                plan.minutes(),
                plan.lobbyMinutes(),
                plan.secondSittingHours(),
                plan.series(),
                plan.occurrence(),
                plan.moved()));
    }

    /** As far as the run of show has come. */
    public Chat showing(RunOfShow show) {
        return with(new Progress(
                show.endsAt(),
                inCharge(),
                show.current(),
                show.heldSince(),
                progress.announcedAt(),
                closedAt(),
                peakPresent(),
                progress.recap()));
    }

    /** Somebody else is in charge. */
    public Chat ledBy(UUID person) {
        return with(new Progress(
                endsAt(),
                person,
                currentStep(),
                heldSince(),
                progress.announcedAt(),
                closedAt(),
                peakPresent(),
                progress.recap()));
    }

    /** Others may see it. */
    public Chat announcedAt(Instant at) {
        return with(new Progress(
                endsAt(), inCharge(), currentStep(), heldSince(), at, closedAt(), peakPresent(), progress.recap()));
    }

    /** The live hour ended. */
    public Chat closedAt(Instant at, int peak) {
        return with(new Progress(
                endsAt(), inCharge(), currentStep(), heldSince(), progress.announcedAt(), at, peak, progress.recap()));
    }

    /** Its recap is a draft or published. */
    public Chat recapped(String recap) {
        return with(new Progress(
                endsAt(),
                inCharge(),
                currentStep(),
                heldSince(),
                progress.announcedAt(),
                closedAt(),
                peakPresent(),
                recap));
    }
}
