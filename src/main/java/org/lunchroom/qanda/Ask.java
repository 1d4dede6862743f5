package org.lunchroom.qanda;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A question from the audience.
 *
 * @param asker null when it was asked strictly
 * @param at when; of a strict ask the full hour before
 * @param original the asker's words, once somebody changed the wording; else null
 * @param approvedAt null while others have not seen its words
 * @param votes how many people voted for it or for what was merged into it
 * @param root the ask that it was merged into in the end; itself when in none
 */
public record Ask(
        UUID id,
        UUID room,
        Way way,
        UUID asker,
        Instant at,
        String words,
        String original,
        AskState state,
        Instant approvedAt,
        int votes,
        UUID root,
        UUID mergedInto,
        @Nested Outcome outcome,
        int version) {

    /** Whether everybody in the room may read its words. */
    public boolean isShown() {
        return approvedAt != null && state != AskState.DECLINED;
    }

    /** Whether everybody in the room may know that there is such an ask. */
    public boolean isKnown() {
        return state != AskState.WAITING;
    }

    /** Whether one may vote for it. */
    public boolean takesVotes() {
        return state == AskState.APPROVED || state == AskState.ON_STAGE;
    }

    public boolean isMerged() {
        return state == AskState.MERGED;
    }

    /** The same ask in another state, with nothing come of it yet. */
    public Ask in(AskState next) {
        return new Ask(
                id,
                room,
                way,
                asker,
                at,
                words,
                original,
                next,
                approvedAt,
                votes,
                root,
                null,
                Outcome.NONE,
                version + 1);
    }

    /** And this has come of it. */
    public Ask with(Outcome come) {
        return new Ask(
                id, room, way, asker, at, words, original, state, approvedAt, votes, root, mergedInto, come, version);
    }

    public Ask approvedAt(Instant when) {
        return new Ask(
                id, room, way, asker, at, words, original, state, when, votes, root, mergedInto, outcome, version);
    }

    /** Merged into another one. */
    public Ask into(UUID other) {
        return new Ask(
                id,
                room,
                way,
                asker,
                at,
                words,
                original,
                AskState.MERGED,
                approvedAt,
                votes,
                root,
                other,
                Outcome.NONE,
                version + 1);
    }

    /** In other words; in the asker's own again it no longer counts as edited. */
    public Ask worded(String changed) {
        var own = original == null ? words : original;
        return new Ask(
                id,
                room,
                way,
                asker,
                at,
                changed,
                changed.equals(own) ? null : own,
                state,
                approvedAt,
                votes,
                root,
                mergedInto,
                outcome,
                version + 1);
    }
}
