package org.lunchroom.digests;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A curator's short selection.
 *
 * @param room whose readers it is for; null for everyone here
 * @param version grows with every change, so that two curators notice each other
 */
public record Digest(
        UUID id,
        UUID room,
        String title,
        String intro,
        Instant createdAt,
        @Nested Charge charge,
        @Nested Timing timing,
        @Nested Outing outing,
        int version) {
    /** A draft with nothing in it. */
    static Digest draft(UUID id, UUID room, String title, UUID curator, Instant now) {
        return new Digest(id, room, title, "", now, Charge.of(curator), Timing.NONE, Outing.NONE, 1);
    }

    /** The next of its series: a draft under the same title, due another time. */
    public Digest next(UUID nextId, Instant now, Instant due) {
        var next = new Timing(due, zone(), rule(), null);
        return new Digest(nextId, room, title, "", now, charge, next, Outing.NONE, 1);
    }

    /** With the texts that the edit names. */
    public Digest with(Edit edit) {
        var newTitle = edit.title() == null ? title : edit.title();
        var newIntro = edit.intro() == null ? intro : edit.intro();
        return new Digest(id, room, newTitle, newIntro, createdAt, charge, timing, outing, version);
    }

    private Digest with(Charge other) {
        return new Digest(id, room, title, intro, createdAt, other, timing, outing, version);
    }

    private Digest with(Timing other) {
        return new Digest(id, room, title, intro, createdAt, charge, other, outing, version);
    }

    private Digest with(Outing other) {
        return new Digest(id, room, title, intro, createdAt, charge, timing, other, version);
    }

    /** In the charge of somebody who is there. */
    public Digest handedTo(UUID person) {
        return with(Charge.of(person));
    }

    /** Without its curator from one moment until another, or until they are back when that is null. */
    public Digest away(Instant since, Instant until) {
        return with(new Charge(curator(), since, until));
    }

    /** Due at another time; a null one takes it off the calendar. */
    public Digest due(Instant at, ZoneId zone, String rule) {
        return with(new Timing(at, zone, rule, null));
    }

    public Digest held(String reason) {
        return with(new Timing(dueAt(), zone(), rule(), reason));
    }

    /** Out since then. */
    public Digest published(Instant at, Instant sends) {
        return with(new Timing(dueAt(), zone(), rule(), null)).with(new Outing(at, sends, null, null));
    }

    /** A draft again, off the calendar. */
    public Digest takenBack() {
        return with(Timing.NONE).with(Outing.NONE);
    }

    public Digest sent(Instant at) {
        return with(new Outing(publishedAt(), outing.sendsAt(), at, outing.correctedAt()));
    }

    /** Put right at this moment. */
    public Digest corrected(Instant at) {
        return with(new Outing(publishedAt(), outing.sendsAt(), outing.sentAt(), at));
    }

    public boolean published() {
        return publishedAt() != null;
    }

    public UUID curator() {
        return charge.curator();
    }

    public Instant dueAt() {
        return timing.dueAt();
    }

    public ZoneId zone() {
        return timing.zone();
    }

    public String rule() {
        return timing.rule();
    }

    public Instant publishedAt() {
        return outing.publishedAt();
    }
}
