package org.lunchroom.results.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.kernel.language.Speech;
import org.lunchroom.kernel.paper.Paper;
import org.lunchroom.kernel.paper.Paper.Look;

/**
 * The numbers on paper, with how they were counted. Its letters are Latin, Greek, Cyrillic and Hebrew ones: for whoever
 * reads Arabic it speaks English.
 */
final class ReportPaper {
    private static final Look BODY = Look.of(11, Paper.INK);
    private static final Look SMALL = Look.of(9, Paper.QUIET);
    private static final Look HEADING = Look.of(14, Paper.INK).bolder();
    private static final int A_ROW = 4;

    private ReportPaper() {}

    static byte[] print(Report report, Language language) {
        var words = ReportWords.in(language == Language.AR ? Language.EN : language);
        var title = words.say("paper.title", Map.of("quarter", report.quarter()));
        try (var paper = new Paper(title)) {
            paper.text(
                    words.say(
                            "paper.span",
                            Map.of("from", day(words, report.from()), "until", day(words, report.until()))),
                    SMALL);
            paper.text(title, Look.of(22, Paper.INK).bolder());
            paper.space(8);
            facts(paper, words, report.total());
            paper.space(12);
            paper.text(words.say("paper.results"), HEADING);
            for (var step : report.steps()) {
                paper.text(step(words, step), BODY);
            }
            for (var room : report.rooms()) {
                paper.space(14);
                paper.need(80);
                paper.text("#" + room.tag() + "  " + room.title(), HEADING);
                paper.text(sentence(words, room), BODY);
            }
            paper.space(18);
            paper.text(words.say("paper.method"), HEADING);
            for (var note : ReportWords.method(words.language())) {
                paper.text(note, SMALL.indented(10, null));
            }
            return paper.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void facts(Paper paper, Speech words, RoomReport total) throws IOException {
        var facts = Column.ALL.stream()
                .filter(column -> !column.of(total).isEmpty())
                .map(column -> new Paper.Fact(column.of(total), words.say(column.name())))
                .toList();
        for (int i = 0; i < facts.size(); i += A_ROW) {
            paper.columns(padded(facts.subList(i, Math.min(facts.size(), i + A_ROW))));
            paper.space(6);
        }
    }

    private static List<Paper.Fact> padded(List<Paper.Fact> facts) {
        var row = new ArrayList<>(facts);
        while (row.size() < A_ROW) {
            row.add(new Paper.Fact("", ""));
        }
        return row;
    }

    private static String sentence(Speech words, RoomReport room) {
        return Column.ALL.stream()
                .filter(column -> !column.of(room).isEmpty())
                .map(column -> words.say(column.name()) + " " + column.of(room))
                .collect(Collectors.joining(" · "));
    }

    private static String step(Speech words, Report.Step step) {
        return words.say(
                "step",
                Map.of(
                        "step", words.say("step." + step.step()),
                        "results", step.results(),
                        "confirmed", step.confirmed()));
    }

    private static String day(Speech words, Instant moment) {
        return words.time("paper.day", moment, ZoneOffset.UTC);
    }
}
