package org.lunchroom.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunchroom.identity.Digest;

/**
 * One act.
 *
 * @param seq its number, from 1 without gaps
 * @param actor who did it; null for the server itself
 * @param act what, such as "message.removed"
 * @param subject what it was done to
 * @param person whom it concerns beside the actor
 * @param facts small facts, in the order of their names; never anybody's words or name
 * @param prev the hash of the line before
 * @param hash of this line, prev included
 */
record Line(
        long seq,
        Instant at,
        UUID actor,
        String act,
        UUID subject,
        UUID person,
        Map<String, String> facts,
        String prev,
        String hash) {
    /** The line with its hash. */
    static Line after(
            String prev,
            long seq,
            Instant at,
            UUID actor,
            String act,
            UUID subject,
            UUID person,
            Map<String, String> f) {
        var open = new Line(seq, at, actor, act, subject, person, f, prev, "");
        return new Line(seq, at, actor, act, subject, person, f, prev, open.computed());
    }

    boolean follows(long before, String hashBefore) {
        return seq == before + 1 && prev.equals(hashBefore) && computed().equals(hash);
    }

    /** Whether it was written under this number. */
    boolean genuineAs(long number) {
        return new Line(number, at, actor, act, subject, person, facts, prev, "")
                .computed()
                .equals(hash);
    }

    // Each part carries its length: without it, text moved from one part to the next would give the same hash.
    String computed() {
        var facts = facts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(fact -> Stream.of(fact.getKey(), fact.getValue()));
        return Digest.of(Stream.concat(Stream.of(prev, seq, at, actor, act, subject, person), facts)
                .map(String::valueOf)
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining()));
    }
}
