package org.lunchroom.bookmarks.moving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.lunchroom.bookmarks.Audience;
import org.lunchroom.kernel.http.JsonAnswers;
import org.lunchroom.kernel.text.Cell;

/** How bookmarks leave. */
public enum ExportFormat {
    /** What every browser and service reads. */
    HTML("text/html; charset=utf-8") {
        @Override
        String write(List<Exports.Leaving> all) {
            return NetscapeFile.of(all);
        }
    },
    /** For spreadsheets. */
    CSV("text/csv; charset=utf-8") {
        @Override
        String write(List<Exports.Leaving> all) {
            return table(all);
        }
    },
    /** For programs. */
    JSON("application/json") {
        @Override
        String write(List<Exports.Leaving> all) {
            return JsonAnswers.write(
                    new Kept(all.stream().map(ExportFormat::row).toList()));
        }
    };

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** All of them, in a file of JSON. */
    public record Kept(List<Row> bookmarks) {}

    /** One of them; the names are those of the API. */
    public record Row(
            String address,
            String title,
            String description,
            String note,
            List<String> tags,
            String audience,
            String room,
            String group,
            boolean readLater,
            java.time.Instant savedAt) {}

    abstract String write(List<Exports.Leaving> all);

    public String mediaType() {
        return mediaType;
    }

    /** The ending of the file's name. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ExportFormat> of(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending().equals(ending))
                .findFirst();
    }

    private static Row row(Exports.Leaving one) {
        var bookmark = one.bookmark();
        return new Row(
                bookmark.address(),
                bookmark.title(),
                bookmark.description(),
                bookmark.note(),
                one.tags(),
                bookmark.audience().text(),
                bookmark.audience() == Audience.ROOM ? one.room() : null,
                bookmark.forGroup(),
                bookmark.readLater(),
                bookmark.savedAt());
    }

    private static String table(List<Exports.Leaving> all) {
        var text = new StringBuilder();
        var names = Arrays.stream(Row.class.getRecordComponents())
                .map(java.lang.reflect.RecordComponent::getName)
                .toArray(String[]::new);
        try (var printer = new CSVPrinter(
                text, CSVFormat.RFC4180.builder().setHeader(names).get())) {
            for (var one : all) {
                var row = row(one);
                printer.printRecord(
                        Cell.harmless(row.address),
                        Cell.harmless(row.title),
                        Cell.harmless(row.description),
                        Cell.harmless(row.note),
                        Cell.harmless(String.join(",", row.tags)),
                        row.audience,
                        row.room,
                        row.group == null ? null : Cell.harmless(row.group),
                        row.readLater,
                        row.savedAt);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
