package org.lunchroom.recap.export;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.lunchroom.kernel.http.JsonAnswers;
import org.lunchroom.recap.Recap;

/** What a recap can be taken away as. */
public enum Export {
    HTML("html", "text/html; charset=utf-8"),
    PDF("pdf", "application/pdf"),
    MARKDOWN("md", "text/markdown; charset=utf-8"),
    CSV("csv", "text/csv; charset=utf-8; header=present"),
    JSON("json", "application/json");

    private final String extension;
    private final String mediaType;

    Export(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public static Optional<Export> of(String extension) {
        return Arrays.stream(values())
                .filter(export -> export.extension.equals(extension))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** A name that every file system takes: the room's tag, the day, the format. */
    public String fileName(Recap recap) {
        var tag = recap.chat().tag().replaceAll("[^A-Za-z0-9_]", "");
        var day = recap.chat().startsAt().toString().substring(0, 10);
        return (tag.isEmpty() ? "recap" : tag) + "-" + day + "." + extension;
    }

    public byte[] write(Recap recap) {
        return switch (this) {
            case HTML -> utf8(RecapPage.selfContained(recap));
            case PDF -> RecapPaper.print(recap);
            case MARKDOWN -> utf8(RecapMarkdown.write(recap));
            case CSV -> utf8(RecapTable.write(recap));
            case JSON -> utf8(JsonAnswers.write(recap));
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
