package org.lunchroom.rooms;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A file of a message, as every reader sees it. Members that do not apply are left out.
 *
 * @param kind its media type
 * @param shape "image", "audio", "video" or "document"
 * @param alt what it shows or says; empty where it only decorates
 */
public record Enclosure(
        UUID id, String name, String kind, String shape, long bytes, String alt, Integer width, Integer height) {

    /** What stands for files where they cannot be: what they show, in words, else how they are called. */
    public static String said(List<Enclosure> files) {
        return files.stream()
                .map(file -> file.alt() == null || file.alt().isBlank() ? file.name() : file.alt())
                .collect(Collectors.joining("; "));
    }
}
