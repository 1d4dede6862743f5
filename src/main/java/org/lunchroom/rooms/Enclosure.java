package org.lunchroom.rooms;

import java.util.UUID;

/**
 * A file of a message, as every reader sees it. Members that do not apply are left out.
 *
 * @param kind its media type
 * @param shape "image", "audio", "video" or "document"
 * @param alt what it shows or says; empty where it only decorates
 */
public record Enclosure(
        UUID id, String name, String kind, String shape, long bytes, String alt, Integer width, Integer height) {}
