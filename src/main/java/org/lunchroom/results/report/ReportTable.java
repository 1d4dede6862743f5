package org.lunchroom.results.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.kernel.text.Cell;

/** The numbers as CSV: a row for each room, their sums, and below how they were counted. */
final class ReportTable {
    // Excel takes a file without it for one in the machine's old code page.
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

    private ReportTable() {}

    static String write(Report report, Language language) {
        var words = ReportWords.in(language);
        var csv = new StringBuilder(BYTE_ORDER_MARK);
        try (var printer = new CSVPrinter(csv, FORMAT)) {
            printer.printRecord(Stream.concat(
                            Stream.of("table.quarter", "table.room", "table.title")
                                    .map(words::say),
                            Column.ALL.stream().map(column -> words.say(column.name())))
                    .toList());
            for (var room : report.rooms()) {
                printer.printRecord(row(report, Cell.harmless("#" + room.tag()), Cell.harmless(room.title()), room));
            }
            printer.printRecord(row(report, words.say("table.all"), "", report.total()));
            for (var step : report.steps()) {
                printer.printRecord(
                        words.say("table.step", Map.of("step", words.say("step." + step.step()))),
                        step.results(),
                        words.say("table.confirmed"),
                        step.confirmed());
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
