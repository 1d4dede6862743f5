package org.lunchroom.results.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lunchroom.kernel.paper.Paper;
import org.lunchroom.kernel.paper.Paper.Look;

/** The numbers on paper, with how they were counted. */
final class ReportPaper {
    private static final Look BODY = Look.of(11, Paper.INK);
    private static final Look SMALL = Look.of(9, Paper.QUIET);
    private static final Look HEADING = Look.of(14, Paper.INK).bolder();
    private static final int A_ROW = 4;

    private ReportPaper() {}

    static byte[] print(Report report) {
        var title = "What learning came to, " + report.quarter();
        try (var paper = new Paper(title)) {
            paper.text("Counted from " + day(report.from()) + " up to " + day(report.until()), SMALL);
            paper.text(title, Look.of(22, Paper.INK).bolder());
            paper.space(8);
            facts(paper, report.total());
            paper.space(12);
            paper.text("Results", HEADING);
            for (var step : report.steps()) {
                paper.text(step.step() + ": " + step.results() + ", confirmed: " + step.confirmed(), BODY);
            }
            for (var room : report.rooms()) {
                paper.space(14);
                paper.need(80);
                paper.text("#" + room.tag() + "  " + room.title(), HEADING);
                paper.text(sentence(room), BODY);
            }
            paper.space(18);
            paper.text("How it was counted", HEADING);
            for (var note : report.method()) {
                paper.text(note, SMALL.indented(10, null));
            }
            return paper.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void facts(Paper paper, RoomReport total) throws IOException {
        var facts = Column.ALL.stream()
                .filter(column -> !column.of(total).isEmpty())
                .map(column -> new Paper.Fact(column.of(total), column.name()))
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

    private static String sentence(RoomReport room) {
        return Column.ALL.stream()
                .filter(column -> !column.of(room).isEmpty())
                .map(column -> column.name() + " " + column.of(room))
                .collect(Collectors.joining(" · "));
    }

    private static String day(Instant moment) {
        return moment.toString().substring(0, 10);
    }
}
