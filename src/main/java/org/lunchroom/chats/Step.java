package org.lunchroom.chats;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * One timed step of a run of show.
 *
 * @param question its number, for questions: fixed once released, until then its place among the questions
 * @param notes for hosts and co-moderators only
 * @param minutes the length it was planned with; controls move starts and leave this alone
 * @param startsAt when it starts or started
 * @param releasedAt when people first saw it; null while it is ahead
 * @param endedAt when the show went on; set without a release, it was skipped
 */
public record Step(
        UUID id,
        UUID chat,
        int position,
        StepKind kind,
        Integer question,
        String text,
        String notes,
        int minutes,
        Instant startsAt,
        Instant releasedAt,
        Instant endedAt) {

    /** A step as it is planned, before it has a place, a number and a time. */
    public static Step planned(UUID id, UUID chat, StepKind kind, String text, String notes, int minutes) {
        return new Step(id, chat, 0, kind, null, text, notes, minutes, null, null, null);
    }

    public boolean released() {
        return releasedAt != null;
    }

    public boolean skipped() {
        return releasedAt == null && endedAt != null;
    }

    Duration length() {
        return Duration.ofMinutes(minutes);
    }

    Step placed(int place, Integer number) {
        return new Step(id, chat, place, kind, number, text, notes, minutes, startsAt, releasedAt, endedAt);
    }

    Step startingAt(Instant start) {
        return new Step(id, chat, position, kind, question, text, notes, minutes, start, releasedAt, endedAt);
    }

    /** Now the current one; what was released before stays released since then. */
    Step begun(Instant at) {
        var since = releasedAt == null ? at : releasedAt;
        return new Step(id, chat, position, kind, question, text, notes, minutes, at, since, null);
    }

    Step ended(Instant at) {
        return new Step(id, chat, position, kind, question, text, notes, minutes, startsAt, releasedAt, at);
    }

    /** Current once more, since when it first started. */
    Step reopened() {
        return ended(null);
    }

    /** As if it had never been shown. */
    Step unreleased() {
        return new Step(id, chat, position, kind, question, text, notes, minutes, startsAt, null, null);
    }

    /** The same step with another wording, length and notes; one that was shown stays what it is. */
    public Step reworded(StepKind newKind, String newText, String newNotes, int newMinutes) {
        return new Step(
                id,
                chat,
                position,
                released() ? kind : newKind,
                question,
                newText,
                newNotes,
                newMinutes,
                startsAt,
                releasedAt,
                endedAt);
    }
}
