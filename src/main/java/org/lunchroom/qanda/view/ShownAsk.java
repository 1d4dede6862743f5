package org.lunchroom.qanda.view;

import jakarta.json.JsonArray;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lunchroom.kernel.text.Words;
import org.lunchroom.people.Person;

/**
 * An ask as it is shown; members that do not apply are left out. Only a named ask has an author. What is the viewer's
 * own stands beside it, never inside.
 *
 * @param note what a moderator wrote to a decline: for moderators and the asker
 * @param original the wording before an edit: likewise
 * @param approvals how many have approved it: for moderators
 */
public record ShownAsk(
        UUID id,
        String state,
        String way,
        String words,
        JsonArray tree,
        Person author,
        Instant at,
        Boolean edited,
        Integer votes,
        Integer mergedHere,
        Answer answer,
        Promise promise,
        UUID mergedInto,
        String reason,
        String note,
        String original,
        Integer approvals,
        int version) {

    /** How it was answered, with the words when in writing. */
    public record Answer(String how, String words, JsonArray tree) {
        static Answer of(String how, String words) {
            return new Answer(
                    how, words, words == null ? null : Words.parse(words).json());
        }
    }

    /** Who promised an answer until when. */
    public record Promise(Person owner, LocalDate due, boolean overdue) {}
}
