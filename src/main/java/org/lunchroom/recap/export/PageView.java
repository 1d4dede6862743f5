package org.lunchroom.recap.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lunchroom.kernel.pages.TreeView;
import org.lunchroom.recap.AnsweredAsk;
import org.lunchroom.recap.Polled;
import org.lunchroom.recap.Recap;
import org.lunchroom.recap.Recap.Quoted;

/**
 * A recap as the page's template reads it. A name that a section lacks is looked up in what surrounds it, so every map
 * says everything, if only false.
 */
final class PageView {
    private final Recap recap;

    private PageView(Recap recap) {
        this.recap = recap;
    }

    static Map<String, Object> of(Recap recap) {
        return new PageView(recap).page();
    }

    private Map<String, Object> page() {
        var page = new HashMap<String, Object>();
        page.put("title", recap.chat().title());
        page.put("headline", Prose.headline(recap));
        page.put("draft", recap.publishedAt() == null);
        page.put("facts", facts());
        page.put("notes", Prose.notes(recap));
        page.put(
                "intro",
                recap.intro() == null
                        ? false
                        : Map.of("lines", recap.intro().lines().toList()));
        page.put("chart", recap.facts().posts() == 0 ? false : PageChart.of(recap));
        page.put("questions", recap.questions().stream().map(this::question).toList());
        page.put("polls", recap.polls().stream().map(PageView::poll).toList());
        page.put(
                "asks",
                recap.asks().isEmpty()
                        ? false
                        : Map.of(
                                "heading",
                                Prose.ASKED,
                                "list",
                                recap.asks().stream().map(PageView::ask).toList()));
        page.put("second", section(recap.second()));
        page.put("around", section(recap.around()));
        page.put("resources", resources());
        page.put("thanks", recap.thanks().isEmpty() ? false : Map.of("names", Prose.thanks(recap)));
        page.put("rule", recap.rule());
        return page;
    }

    private List<Map<String, Object>> facts() {
        return Prose.facts(recap).stream()
                .map(fact -> Map.<String, Object>of("number", fact.number(), "label", fact.label()))
                .toList();
    }

    private Map<String, Object> question(Recap.Question question) {
        var chosen = question.chosen().stream().map(Quoted::id).collect(Collectors.toSet());
        return Map.of(
                "number",
                question.question(),
                "text",
                question.text(),
                "none",
                question.all().isEmpty(),
                "more",
                question.all().size() > chosen.size() ? Map.of("count", question.answers()) : false,
                "posts",
                question.all().stream().map(post -> post(post, chosen, false)).toList());
    }

    private static Map<String, Object> poll(Polled poll) {
        int most = poll.rows().stream().mapToInt(Polled.Row::count).max().orElse(0);
        return Map.of(
                "question",
                poll.question(),
                "answer",
                poll.answer(),
                "rows",
                poll.rows().stream()
                        .map(row -> Map.of(
                                "label",
                                row.label(),
                                "count",
                                row.count(),
                                "width",
                                100 * row.count() / Math.max(1, most)))
                        .toList());
    }

    private static Map<String, Object> ask(AnsweredAsk ask) {
        return Map.of(
                "nodes",
                TreeView.of(ask.tree()),
                "outcome",
                Prose.outcome(ask),
                "answer",
                ask.answer() == null
                        ? false
                        : Map.of("lines", ask.answer().lines().toList()));
    }

    private Object section(List<Quoted> posts) {
        return posts.isEmpty()
                ? false
                : Map.of(
                        "posts",
                        posts.stream().map(post -> post(post, null, true)).toList());
    }

    /** @param chosen the posts to show at once; null for all */
    private static Map<String, Object> post(Quoted post, Set<UUID> chosen, boolean numbered) {
        var view = new HashMap<String, Object>();
        view.put("id", post.id());
        view.put("rest", chosen != null && !chosen.contains(post.id()));
        view.put("nodes", TreeView.of(post.tree()));
        view.put("by", post.by().name());
        view.put("at", numbered && post.question() != null ? Map.of("number", post.question()) : false);
        var response = Prose.response(post);
        view.put("response", response.isEmpty() ? false : Map.of("text", response));
        return view;
    }

    private Object resources() {
        var list = new ArrayList<Map<String, Object>>();
        for (var resource : recap.resources()) {
            list.add(Map.of(
                    "href",
                    TreeView.safe(resource.href()),
                    "title",
                    resource.title(),
                    "shared",
                    Prose.shared(resource)));
        }
        return list.isEmpty() ? false : Map.of("list", list);
    }
}
