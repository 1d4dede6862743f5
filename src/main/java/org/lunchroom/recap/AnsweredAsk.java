package org.lunchroom.recap;

import jakarta.json.JsonArray;

/**
 * A question that somebody asked at a step of the chat, and what came of it.
 *
 * @param by null where it was asked without a name
 * @param answer in writing; null where it was answered live or is promised
 * @param outcome "answered live", "answered in writing", or who promised an answer for which day
 */
public record AnsweredAsk(String words, JsonArray tree, String by, int votes, String outcome, String answer) {}
