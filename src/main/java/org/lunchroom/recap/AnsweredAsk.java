package org.lunchroom.recap;

import jakarta.json.JsonArray;
import java.time.LocalDate;

/**
 * A question that somebody asked at a step of the chat, and what came of it.
 *
 * @param by null where it was asked without a name
 * @param answer in writing; null where it was answered live or is promised
 * @param outcome "live", "writing" or "promised"
 * @param promise who answers it, and until when; null where it is answered
 */
public record AnsweredAsk(
        String words, JsonArray tree, String by, int votes, String outcome, Promise promise, String answer) {
    /** What was promised. */
    public record Promise(String by, LocalDate due) {}
}
