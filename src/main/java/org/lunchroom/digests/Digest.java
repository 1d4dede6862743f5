package org.lunchroom.digests;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A curator's short selection.
 *
 * @param room whose readers it is for; null for everyone here
 * @param curator who is in charge of it
 * @param awaySince since when they are not there to finish it; null while they are
 * @param dueAt when it goes out by itself; null while it is not scheduled
 * @param zone where that time is meant; null while it is not scheduled
 * @param rule how it recurs, of RFC 5545; null when it does not
 * @param held why it did not go out when it fell due; null when nothing of the kind happened
 * @param publishedAt null while it is a draft
 * @param sendsAt until when it can be taken back; then mails go out
 * @param sentAt when they began to go out
 * @param version grows with every change, so that two curators notice each other
 */
public record Digest(
        UUID id,
        UUID room,
        String title,
        String intro,
        UUID curator,
        Instant awaySince,
        Instant createdAt,
        Instant dueAt,
        ZoneId zone,
        String rule,
        String held,
        Instant publishedAt,
        Instant sendsAt,
        Instant sentAt,
        int version) {
    /** A draft with nothing in it. */
    static Digest draft(UUID id, UUID room, String title, UUID curator, Instant now) {
        return new Digest(id, room, title, "", curator, null, now, null, null, null, null, null, null, null, 1);
    }

    public boolean published() {
        return publishedAt != null;
    }

    /** The next of its series: a draft under the same title, due another time. */
    public Digest next(UUID nextId, Instant now, Instant due) {
        return new Digest(nextId, room, title, "", curator, awaySince, now, due, zone, rule, null, null, null, null, 1);
    }

    public Digest with(String newTitle, String newIntro) {
        return new Digest(
                id,
                room,
                newTitle,
                newIntro,
                curator,
                awaySince,
                createdAt,
                dueAt,
                zone,
                rule,
                held,
                publishedAt,
                sendsAt,
                sentAt,
                version);
    }

    /** In the charge of somebody who is there. */
    public Digest handedTo(UUID person) {
        return new Digest(
                id,
                room,
                title,
                intro,
                person,
                null,
                createdAt,
                dueAt,
                zone,
                rule,
                held,
                publishedAt,
                sendsAt,
                sentAt,
                version);
    }

    public Digest away(Instant since) {
        return new Digest(
                id,
                room,
                title,
                intro,
                curator,
                since,
                createdAt,
                dueAt,
                zone,
                rule,
                held,
                publishedAt,
                sendsAt,
                sentAt,
                version);
    }

    /** Due at another time; a null one takes it off the calendar. */
    public Digest due(Instant at, ZoneId newZone, String newRule) {
        return new Digest(
                id,
                room,
                title,
                intro,
                curator,
                awaySince,
                createdAt,
                at,
                newZone,
                newRule,
                null,
                publishedAt,
                sendsAt,
                sentAt,
                version);
    }

    public Digest held(String reason) {
        return new Digest(
                id,
                room,
                title,
                intro,
                curator,
                awaySince,
                createdAt,
                dueAt,
                zone,
                rule,
                reason,
                publishedAt,
                sendsAt,
                sentAt,
                version);
    }

    /** Out since then, or a draft again when both are null. */
    public Digest published(Instant at, Instant sends) {
        return new Digest(
                id, room, title, intro, curator, awaySince, createdAt, dueAt, zone, rule, null, at, sends, sentAt,
                version);
    }

    public Digest sent(Instant at) {
        return new Digest(
                id,
                room,
                title,
                intro,
                curator,
                awaySince,
                createdAt,
                dueAt,
                zone,
                rule,
                held,
                publishedAt,
                sendsAt,
                at,
                version);
    }
}
