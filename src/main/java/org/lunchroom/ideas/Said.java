package org.lunchroom.ideas;

import jakarta.json.JsonArray;
import java.time.Instant;
import java.util.UUID;

/**
 * What a card quotes, as it stands there at this moment.
 *
 * @param plain the words without marks
 * @param answer what was answered to an ask in writing; null for none
 * @param chat null outside of chats
 * @param question the number of the question that it answers
 * @param author null where nobody is to be named
 * @param anonymous asked without a name
 */
public record Said(
        JsonArray tree,
        String plain,
        JsonArray answer,
        UUID chat,
        Integer question,
        UUID author,
        boolean anonymous,
        Instant at) {}
