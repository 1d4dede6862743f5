package org.lunchroom.rooms;

import java.util.UUID;

/**
 * A file that was uploaded for a message.
 *
 * @param alt what it shows or says
 * @param decorative whether a picture says nothing that words would have to say
 */
public record NewFile(UUID id, String alt, Boolean decorative) {}
