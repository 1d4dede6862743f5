package org.lunchroom.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.lunchroom.kernel.http.Problem;

/**
 * What a file is, by its content. Its name says only which of the formats it is that share an outside, such as office
 * documents, which are all archives.
 *
 * @param type its media type
 * @param shape "image", "audio", "video" or "document"
 * @param ending what its name ends with
 */
record Kind(String type, String shape, String ending) {
    private static final Map<String, Kind> KINDS = Map.ofEntries(
            kind("image/jpeg", "image", "jpg"),
            kind("image/png", "image", "png"),
            kind("image/gif", "image", "gif"),
            kind("image/webp", "image", "webp"),
            kind("audio/mpeg", "audio", "mp3"),
            kind("audio/mp4", "audio", "m4a"),
            kind("audio/vorbis", "audio", "ogg"),
            kind("audio/opus", "audio", "ogg"),
            kind("audio/vnd.wave", "audio", "wav"),
            kind("video/mp4", "video", "mp4"),
            kind("video/webm", "video", "webm"),
            kind("application/pdf", "document", "pdf"),
            kind("text/plain", "document", "txt"),
            kind("application/vnd.oasis.opendocument.text", "document", "odt"),
            kind("application/vnd.oasis.opendocument.spreadsheet", "document", "ods"),
            kind("application/vnd.oasis.opendocument.presentation", "document", "odp"),
            kind("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "document", "docx"),
            kind("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "document", "xlsx"),
            kind("application/vnd.openxmlformats-officedocument.presentationml.presentation", "document", "pptx"));
    private static final Map<String, String> SERVED =
            Map.of("audio/vorbis", "audio/ogg", "audio/opus", "audio/ogg", "audio/vnd.wave", "audio/wav");
    private static final Set<String> TELEPHONES =
            Set.of("image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence");
    private static final MimeTypes TYPES = types();

    private static Map.Entry<String, Kind> kind(String type, String shape, String ending) {
        return Map.entry(type, new Kind(type, shape, ending));
    }

    private static MimeTypes types() {
        try {
            return new TikaConfig(Kind.class.getClassLoader()).getMimeRepository();
        } catch (TikaException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Empty for everything that is not on the list: pages, scripts, programs, archives, pictures made of markup.
     *
     * @throws Problem 415 for a telephone's HEIC, which says what to do
     */
    static Optional<Kind> of(Path file, String name) throws IOException {
        var content = detected(file, null);
        if (TELEPHONES.contains(content.toString())) {
            throw Problem.of(415, "picture-heic", "Pages can't show HEIC. Send this picture as JPEG.");
        }
        var kind = KINDS.get(content.toString());
        if (kind != null) {
            return Optional.of(kind.served());
        }
        var named = detected(file, name);
        boolean special = TYPES.getMediaTypeRegistry().isInstanceOf(named, content);
        return special ? Optional.ofNullable(KINDS.get(named.toString())).map(Kind::served) : Optional.empty();
    }

    private static MediaType detected(Path file, String name) throws IOException {
        var metadata = new Metadata();
        if (name != null) {
            metadata.set(org.apache.tika.metadata.TikaCoreProperties.RESOURCE_NAME_KEY, name);
        }
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            return TYPES.detect(content, metadata).getBaseType();
        }
    }

    boolean isImage() {
        return shape.equals("image");
    }

    /** What a picture becomes. Drawings keep their sharp edges; a film of pictures becomes its first. */
    Kind painted(boolean clear) {
        boolean photo = type.equals("image/jpeg") || (type.equals("image/webp") && !clear);
        return KINDS.get(photo ? "image/jpeg" : "image/png");
    }

    /** How those who write pictures call it: "jpeg" or "png". */
    String format() {
        return type.substring(type.indexOf('/') + 1);
    }

    private Kind served() {
        return new Kind(SERVED.getOrDefault(type, type), shape, ending);
    }
}
