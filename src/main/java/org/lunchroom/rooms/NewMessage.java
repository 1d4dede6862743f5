package org.lunchroom.rooms;

import java.util.UUID;

/**
 * What posting takes: words, and where they belong.
 *
 * @param step the question to answer when it is not the current one
 */
public record NewMessage(String words, UUID replyTo, UUID quoteOf, UUID step) {
    public static NewMessage of(String words) {
        return new NewMessage(words, null, null, null);
    }
}
