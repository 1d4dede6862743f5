package org.lunchroom.bookmarks.moving;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.lunchroom.kernel.text.Cell;

/** Tables with a line of names on top, one of them the address: Raindrop's, Pocket's, ours. */
final class CsvEntries {
    private CsvEntries() {}

    static List<FileEntry> read(String text) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(true)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        try (var parser = format.parse(new StringReader(text))) {
            return entries(parser.iterator());
        } catch (IOException | UncheckedIOException e) {
            throw BookmarkFile.unknown();
        }
    }

    private static List<FileEntry> entries(Iterator<CSVRecord> rows) {
        var names = rows.hasNext() ? rows.next().stream().map(Fields::name).toList() : List.<String>of();
        if (!Fields.namesAddress(names)) {
            throw BookmarkFile.unknown();
        }
        var entries = new ArrayList<FileEntry>();
        while (rows.hasNext()) {
            entries.add(entry(entries.size() + 1, names, rows.next()));
        }
        return entries;
    }

    // Excel writes semicolons where a comma divides whole numbers from fractions.
    private static char delimiter(String text) {
        var names = text.lines().findFirst().orElse("");
        return names.indexOf(',') < 0 && names.indexOf(';') >= 0 ? ';' : names.indexOf('\t') >= 0 ? '\t' : ',';
    }

    private static FileEntry entry(int number, List<String> names, CSVRecord row) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < Math.min(names.size(), row.size()); i++) {
            values.putIfAbsent(names.get(i), Cell.original(row.get(i)));
        }
        return new Fields(values).entry(number, FileTags.of(values.getOrDefault("tags", "")));
    }
}
