package org.lunchroom.qanda.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.lunchroom.kernel.text.Cell;
import org.lunchroom.qanda.view.ShownAsk;

/** The ledger as CSV, a row for each ask. */
final class LedgerTable {
    // Excel takes a file without it for one in the machine's old code page.
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setQuoteMode(QuoteMode.ALL)
            .setHeader(
                    "row",
                    "state",
                    "how",
                    "reason",
                    "words",
                    "edited",
                    "way",
                    "author",
                    "asked at",
                    "votes",
                    "answer",
                    "promised by",
                    "due",
                    "overdue",
                    "merged into",
                    "id")
            .get();

    private LedgerTable() {}

    static String write(Ledger ledger) {
        var csv = new StringBuilder(BYTE_ORDER_MARK);
        try (var printer = new CSVPrinter(csv, FORMAT)) {
            int row = 0;
            for (var ask : ledger.asks()) {
                print(printer, ++row, ask);
            }
            // They count, and say nothing: so the table has as many rows as were asked.
            for (int waiting = 0; waiting < ledger.waiting(); waiting++) {
                printer.printRecord(++row, "waiting", "", "", "", "", "", "", "", "", "", "", "", "", "", "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }

    private static void print(CSVPrinter printer, int row, ShownAsk ask) throws IOException {
        var promise = ask.promise();
        printer.printRecord(
                row,
                ask.state(),
                ask.answer() == null ? "" : ask.answer().how(),
                text(ask.reason()),
                words(ask.words()),
                ask.edited() == null ? "" : "yes",
                text(ask.way()),
                words(ask.author() == null ? null : ask.author().name()),
                text(ask.at()),
                text(ask.votes()),
                words(ask.answer() == null ? null : ask.answer().words()),
                words(
                        promise == null || promise.owner() == null
                                ? null
                                : promise.owner().name()),
                promise == null ? "" : promise.due(),
                promise != null && promise.overdue() ? "yes" : "",
                text(ask.mergedInto()),
                ask.id());
    }

    private static String words(String written) {
        return written == null ? "" : Cell.harmless(written);
    }

    private static Object text(Object value) {
        return value == null ? "" : value;
    }
}
