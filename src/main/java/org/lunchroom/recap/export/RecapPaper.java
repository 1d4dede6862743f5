package org.lunchroom.recap.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lunchroom.kernel.paper.Paper;
import org.lunchroom.kernel.paper.Paper.Look;
import org.lunchroom.recap.Recap;
import org.lunchroom.recap.Recap.Quoted;

/** A recap on paper. */
final class RecapPaper {
    private static final Look BODY = Look.of(11, Paper.INK);
    private static final Look SMALL = Look.of(9, Paper.QUIET);
    private static final Look HEADING = Look.of(14, Paper.INK).bolder();
    private static final float INSET = 24;

    private final Recap recap;
    private final Paper paper;

    private RecapPaper(Recap recap, Paper paper) {
        this.recap = recap;
        this.paper = paper;
    }

    static byte[] print(Recap recap) {
        try (var paper = new Paper(recap.chat().title())) {
            var print = new RecapPaper(recap, paper);
            print.head();
            for (var question : recap.questions()) {
                print.question(question);
            }
            print.polls();
            print.asks();
            print.resources();
            print.posts("Second sitting", recap.second());
            print.posts("Around the questions", recap.around());
            print.tail();
            return paper.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void head() throws IOException {
        paper.text(Prose.headline(recap), SMALL);
        paper.text(recap.chat().title(), Look.of(22, Paper.INK).bolder());
        paper.space(8);
        paper.columns(Prose.facts(recap));
        for (var note : Prose.notes(recap)) {
            paper.text(note, SMALL);
        }
        if (recap.intro() != null) {
            paper.space(8);
            paper.text(recap.intro(), BODY);
        }
        if (recap.facts().posts() > 0) {
            paper.space(12);
            paper.text(Prose.chart(recap), SMALL);
            paper.bars(
                    PageChart.bars(recap),
                    recap.marks().stream()
                            .map(mark -> (float) PageChart.at(recap, mark))
                            .toList(),
                    recap.marks().stream().map(mark -> "Q" + mark.question()).toList());
        }
    }

    private void question(Recap.Question question) throws IOException {
        heading("Q" + question.question() + "  " + question.text());
        paper.text(
                question.answers() == 0 ? "Nobody answered this one." : Prose.count(question.answers(), "answer"),
                SMALL);
        var chosen = question.chosen().stream().map(Quoted::id).collect(Collectors.toSet());
        for (var post : question.all()) {
            post(post, chosen, "");
        }
    }

    private void polls() throws IOException {
        for (var poll : recap.polls()) {
            heading("Poll: " + poll.question());
            paper.text(poll.answer(), BODY);
        }
    }

    private void asks() throws IOException {
        if (!recap.asks().isEmpty()) {
            heading(Prose.ASKED);
        }
        for (var ask : recap.asks()) {
            paper.space(6);
            paper.need(36);
            paper.text(ask.words(), BODY.indented(INSET, Paper.ACCENT));
            paper.text(Prose.outcome(ask), SMALL.indented(INSET, Paper.ACCENT));
            if (ask.answer() != null) {
                paper.text(ask.answer(), BODY.indented(INSET, Paper.SOFT));
            }
        }
    }

    private void posts(String heading, List<Quoted> posts) throws IOException {
        if (!posts.isEmpty()) {
            heading(heading);
        }
        for (var post : posts) {
            post(post, Set.of(), post.question() == null ? "" : " · Q" + post.question());
        }
    }

    private void post(Quoted post, Set<UUID> chosen, String at) throws IOException {
        paper.space(6);
        paper.need(36);
        var bar = chosen.contains(post.id()) ? Paper.ACCENT : Paper.SOFT;
        paper.text(post.words(), BODY.indented(INSET, bar));
        var response = Prose.response(post);
        var footer = post.by().name() + at + (response.isEmpty() ? "" : " · " + response);
        paper.text(footer, SMALL.indented(INSET, bar));
    }

    private void resources() throws IOException {
        if (!recap.resources().isEmpty()) {
            heading("Shared in this chat");
        }
        for (var resource : recap.resources()) {
            paper.space(4);
            paper.text(resource.title(), BODY.indented(INSET, null));
            paper.text(resource.href(), SMALL.indented(INSET, null));
            paper.text(Prose.shared(resource), SMALL.indented(INSET, null));
        }
    }

    private void tail() throws IOException {
        if (!recap.thanks().isEmpty()) {
            heading("Thanks");
            paper.text(Prose.thanks(recap), BODY);
        }
        paper.space(16);
        paper.text("How best answers are chosen: " + recap.rule(), SMALL);
        if (paper.boxes()) {
            paper.text("A box stands for signs that can't be printed here; the HTML file has them.", SMALL);
        }
    }

    private void heading(String text) throws IOException {
        paper.space(18);
        paper.need(70);
        paper.text(text, HEADING);
    }
}
