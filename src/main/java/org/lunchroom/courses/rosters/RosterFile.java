package org.lunchroom.courses.rosters;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.text.Cell;
import org.lunchroom.kernel.text.FileText;

/** A table of people as spreadsheets and learning platforms write it: lines that are right, and faults of the others. */
record RosterFile(List<RosterLine> lines, List<Fault.Told> faults) {
    static final int MOST_LINES = 20_000;
    private static final int MOST_COLUMNS = 60;

    static RosterFile read(byte[] bytes) {
        var text = FileText.of(bytes);
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        try (var parser = format.parse(new StringReader(text))) {
            return read(parser.iterator());
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw Problem.invalid("not-a-table", "body", "This is no table of lines and columns.");
        }
    }

    // Semicolons where a comma divides whole numbers from fractions; tabs where cells were copied.
    private static char delimiter(String text) {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Stream.of('\t', ';', ',')
                .max(Comparator.comparingLong(
                        sign -> first.chars().filter(c -> c == sign).count()))
                .orElseThrow();
    }

    private static RosterFile read(Iterator<CSVRecord> rows) {
        var lines = new ArrayList<RosterLine>();
        var faults = new ArrayList<Fault.Told>();
        RosterColumns columns = null;
        while (rows.hasNext()) {
            var row = rows.next();
            var cells = row.stream().limit(MOST_COLUMNS).map(RosterFile::cell).toList();
            if (cells.stream().allMatch(String::isEmpty)) {
                continue;
            }
            if (columns == null) {
                columns = RosterColumns.of(cells);
                if (columns.named()) {
                    continue;
                }
            }
            if (lines.size() + faults.size() == MOST_LINES) {
                throw Problem.of(413, "too-many-lines", "A roster may have " + MOST_LINES + " lines.");
            }
            take(columns, (int) row.getRecordNumber(), cells, lines, faults);
        }
        return new RosterFile(lines, faults);
    }

    private static void take(
            RosterColumns columns, int number, List<String> cells, List<RosterLine> lines, List<Fault.Told> faults) {
        try {
            lines.add(columns.line(number, cells));
        } catch (Fault fault) {
            faults.add(fault.told());
        }
    }

    private static String cell(String written) {
        return Cell.original(written.strip());
    }
}
