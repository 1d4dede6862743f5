package org.lunchroom.results.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.lunchroom.kernel.text.Cell;

/** The numbers as CSV: a row for each room, their sums, and below how they were counted. */
final class ReportTable {
    // Excel takes a file without it for one in the machine's old code page.
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

    private ReportTable() {}

    static String write(Report report) {
        var csv = new StringBuilder(BYTE_ORDER_MARK);
        try (var printer = new CSVPrinter(csv, FORMAT)) {
            printer.printRecord(Stream.concat(
                            Stream.of("quarter", "room", "title"),
                            Column.ALL.stream().map(Column::name))
                    .toList());
            for (var room : report.rooms()) {
                printer.printRecord(row(report, Cell.harmless("#" + room.tag()), Cell.harmless(room.title()), room));
            }
            printer.printRecord(row(report, "all that is shown", "", report.total()));
            for (var step : report.steps()) {
                printer.printRecord("results that are " + step.step(), step.results(), "confirmed", step.confirmed());
            }
            for (var note : report.method()) {
                printer.printRecord(note);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }

    private static List<String> row(Report report, String room, String title, RoomReport numbers) {
        return Stream.concat(
                        Stream.of(report.quarter(), room, title),
                        Column.ALL.stream().map(column -> column.of(numbers)))
                .toList();
    }
}
