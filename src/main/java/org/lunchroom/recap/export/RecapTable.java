package org.lunchroom.recap.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.lunchroom.kernel.text.Cell;
import org.lunchroom.recap.AnsweredAsk;
import org.lunchroom.recap.Recap;
import org.lunchroom.recap.Recap.Quoted;

/** All posts as CSV, a row each. */
final class RecapTable {
    // Excel takes a file without it for one in the machine's old code page.
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setQuoteMode(QuoteMode.ALL)
            .setHeader(
                    "row",
                    "question",
                    "question text",
                    "sitting",
                    "author",
                    "words",
                    "posted at",
                    "reactions",
                    "replies",
                    "chosen",
                    "reply to",
                    "id")
            .get();

    private RecapTable() {}

    static String write(Recap recap) {
        var chosen = recap.questions().stream()
                .flatMap(question -> question.chosen().stream())
                .map(Quoted::id)
                .collect(Collectors.toSet());
        var csv = new StringBuilder(BYTE_ORDER_MARK);
        try (var printer = new CSVPrinter(csv, FORMAT)) {
            int row = 0;
            for (var post : recap.posts()) {
                print(printer, recap, post, ++row, chosen);
            }
            for (var poll : recap.polls()) {
                beside(printer, ++row, "poll", poll.question(), poll.answer());
            }
            for (var ask : recap.asks()) {
                beside(printer, ++row, "asked", ask.words(), answer(ask));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }

    /** What is no post has a row all the same: its kind in the place of the sitting, and no author. */
    private static void beside(CSVPrinter printer, int row, String kind, String asked, String answer)
            throws IOException {
        printer.printRecord(row, "", Cell.harmless(asked), kind, "", Cell.harmless(answer), "", "", "", "", "", "");
    }

    private static String answer(AnsweredAsk ask) {
        return Prose.outcome(ask) + (ask.answer() == null ? "" : ": " + ask.answer());
    }

    private static void print(CSVPrinter printer, Recap recap, Quoted post, int row, Set<UUID> chosen)
            throws IOException {
        printer.printRecord(
                row,
                post.question() == null ? "" : post.question(),
                Cell.harmless(questionText(recap, post.question())),
                post.secondSitting() == null ? "live" : "second",
                Cell.harmless(post.by().name()),
                Cell.harmless(post.words()),
                post.at(),
                post.reactions().values().stream().mapToInt(Integer::intValue).sum(),
                post.replies(),
                chosen.contains(post.id()) ? "yes" : "",
                post.replyTo() == null ? "" : post.replyTo(),
                post.id());
    }

    private static String questionText(Recap recap, Integer number) {
        return recap.questions().stream()
                .filter(question -> Integer.valueOf(question.question()).equals(number))
                .map(Recap.Question::text)
                .findFirst()
                .orElse("");
    }
}
