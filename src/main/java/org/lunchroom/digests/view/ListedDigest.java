package org.lunchroom.digests.view;

import java.time.Instant;
import java.util.UUID;
import org.lunchroom.digests.Digest;
import org.lunchroom.people.Person;

/** A digest in a list: enough to choose it by. */
public record ListedDigest(
        UUID id,
        String room,
        String title,
        String state,
        Person curator,
        Instant publishedAt,
        Instant correctedAt,
        Instant dueAt) {
    static ListedDigest of(Digest digest, String room, Person curator, boolean desk) {
        return new ListedDigest(
                digest.id(),
                room,
                digest.title(),
                digest.published() ? "published" : "draft",
                curator,
                digest.publishedAt(),
                digest.outing().correctedAt(),
                desk ? digest.dueAt() : null);
    }
}
