package org.lunchroom.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

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

    /** Empty for everything that is not on the list: pages, scripts, programs, archives, pictures made of markup. */
    static Optional<Kind> of(Path file, String name) throws IOException {
        var content = detected(file, null);
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

    private Kind served() {
        return new Kind(SERVED.getOrDefault(type, type), shape, ending);
    }
}
