package org.lunchroom.recap.export;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lunchroom.recap.Recap;
import org.lunchroom.recap.Recap.Quoted;

/** A recap as Markdown in which people's words are text: nothing they wrote becomes a heading, a link or HTML. */
final class RecapMarkdown {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]()<>#+\\-.!|~&$@:^=\"']");

    private final Recap recap;
    private final Set<UUID> chosen;
    private final StringBuilder text = new StringBuilder();

    private RecapMarkdown(Recap recap) {
        this.recap = recap;
        chosen = recap.questions().stream()
                .flatMap(question -> question.chosen().stream())
                .map(Quoted::id)
                .collect(Collectors.toSet());
    }

    static String write(Recap recap) {
        var markdown = new RecapMarkdown(recap);
        markdown.head();
        markdown.questions();
        markdown.polls();
        markdown.asks();
        markdown.list("Second sitting", recap.second());
        markdown.list("Around the questions", recap.around());
        markdown.tail();
        return markdown.text.toString();
    }

    private void head() {
        line("# " + escaped(recap.chat().title()));
        line(escaped(Prose.headline(recap)));
        line(Prose.facts(recap).stream()
                .map(fact -> "**" + fact.number() + "** " + fact.label())
                .collect(Collectors.joining(" · ")));
        Prose.notes(recap).forEach(note -> line("*" + escaped(note) + "*"));
        if (recap.intro() != null) {
            line(escaped(recap.intro()));
        }
    }

    private void questions() {
        for (var question : recap.questions()) {
            line("## Q" + question.question() + " " + escaped(question.text()));
            line(Prose.count(question.answers(), "answer")
                    + (question.all().isEmpty() ? "." : "; ★ marks the chosen ones."));
            posts(question.all());
        }
    }

    private void polls() {
        for (var poll : recap.polls()) {
            line("## Poll: " + escaped(poll.question()));
            line(escaped(poll.answer()));
        }
    }

    private void asks() {
        if (!recap.asks().isEmpty()) {
            line("## " + Prose.ASKED);
            for (var ask : recap.asks()) {
                text.append("- ").append(escaped(ask.words())).append(" — ").append(escaped(Prose.outcome(ask)));
                text.append(ask.answer() == null ? "" : ": " + escaped(ask.answer()))
                        .append('\n');
            }
            text.append('\n');
        }
    }

    private void list(String heading, List<Quoted> posts) {
        if (!posts.isEmpty()) {
            line("## " + heading);
            posts(posts);
        }
    }

    private void posts(List<Quoted> posts) {
        for (var post : posts) {
            text.append("- ").append(chosen.contains(post.id()) ? "★ " : "");
            text.append(escaped(post.words()))
                    .append(" — ")
                    .append(escaped(post.by().name()));
            text.append(Prose.response(post).isEmpty() ? "" : " · " + Prose.response(post))
                    .append('\n');
        }
        text.append(posts.isEmpty() ? "" : "\n");
    }

    private void tail() {
        if (!recap.resources().isEmpty()) {
            line("## Shared in this chat");
            recap.resources().forEach(this::resource);
            text.append('\n');
        }
        if (!recap.thanks().isEmpty()) {
            line("## Thanks");
            line(escaped(Prose.thanks(recap)));
        }
        line("*How best answers are chosen: " + escaped(recap.rule()) + "*");
    }

    private void resource(Recap.Resource resource) {
        text.append("- [").append(escaped(resource.title())).append("](<");
        // An address in angle brackets ends only at ">" or a line's end.
        text.append(resource.href().replace("<", "%3C").replace(">", "%3E").replace("\n", ""));
        text.append(">) — ").append(escaped(Prose.shared(resource))).append('\n');
    }

    private void line(String line) {
        text.append(line).append("\n\n");
    }

    /** Every character that could mean something is escaped, and lines stay inside their paragraph or list item. */
    static String escaped(String words) {
        var escaped =
                SPECIAL.matcher(words.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("\\\\$0");
        return escaped.replace("\n", "\\\n  ");
    }
}
