package org.lunchroom.results;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody says came of a chat or a course.
 *
 * @param chat where it began; null for no chat in particular
 * @param goal their goal that it was made of; null for none
 * @param evidence how one can see it, in words; empty for links only
 * @param version of claim, evidence, links and step: a confirmation is of one version
 */
public record Result(
        UUID id,
        UUID room,
        UUID chat,
        UUID goal,
        UUID author,
        String claim,
        String evidence,
        ValueStep step,
        Readers audience,
        Instant madeAt,
        Instant changedAt,
        int version) {

    Result saying(String what, String how, ValueStep far, Readers whom, Instant now) {
        return new Result(id, room, chat, goal, author, what, how, far, whom, madeAt, now, version);
    }

    /** What others confirmed is not what it says now. */
    Result anew() {
        return new Result(
                id, room, chat, goal, author, claim, evidence, step, audience, madeAt, changedAt, version + 1);
    }
}
