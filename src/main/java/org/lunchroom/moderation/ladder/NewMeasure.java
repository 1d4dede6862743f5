package org.lunchroom.moderation.ladder;

import java.util.UUID;
import org.lunchroom.moderation.Reason;
import org.lunchroom.moderation.Step;

/**
 * A step that somebody wants to take.
 *
 * @param message what it is done to, where it is done to a message
 * @param person whom it is done to; the message's author where one is given
 * @param words of a suggested edit
 * @param seconds of slow mode; 0 ends it
 */
public record NewMeasure(
        Step kind, UUID message, UUID person, Reason reason, String note, String words, Integer seconds) {}
