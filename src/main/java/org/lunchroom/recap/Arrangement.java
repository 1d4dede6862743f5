package org.lunchroom.recap;

import jakarta.json.JsonArray;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lunchroom.chats.BestAnswers;
import org.lunchroom.kernel.Json;
import org.lunchroom.kernel.text.Words;
import org.lunchroom.recap.Recap.Quoted;
import org.lunchroom.rooms.Message;

/** Arranges a chat's messages by question. It knows no database and no clock: the same material gives the same recap. */
final class Arrangement {
    static final int BEST = 5;
    private static final String RULE =
            "Most reactions and replies first (a reply counts twice), everybody once before anybody twice, "
                    + "nothing said twice.";

    private final Material material;
    private final Map<UUID, Words> words = new HashMap<>();
    private final Map<UUID, Integer> replies = new HashMap<>();
    private final Map<UUID, Integer> repliesOfOthers = new HashMap<>();

    private Arrangement(Material material) {
        this.material = material;
        var authors = material.messages().stream().collect(Collectors.toMap(Message::id, Message::author));
        for (var message : material.messages()) {
            words.put(message.id(), Words.parse(message.words()));
            var author = authors.get(message.replyTo());
            if (author != null) {
                replies.merge(message.replyTo(), 1, Integer::sum);
                repliesOfOthers.merge(message.replyTo(), author.equals(message.author()) ? 0 : 1, Integer::sum);
            }
        }
    }

    static Recap recap(Material material) {
        return new Arrangement(material).recap();
    }

    private Recap recap() {
        var resources = Shared.resources(material, words);
        var edition = material.edition();
        return new Recap(
                material.head(),
                edition.published() ? "published" : "draft",
                edition.publishedAt(),
                edition.intro(),
                Participation.facts(material, resources.size()),
                Pace.perMinute(material),
                Pace.marks(material),
                material.asked().stream().map(this::question).toList(),
                material.polls(),
                material.asks(),
                resources,
                Participation.thanks(material),
                second(),
                around(),
                material.origin(),
                RULE);
    }

    private Recap.Question question(Material.Asked asked) {
        var under = material.messages().stream()
                .filter(message -> asked.step().equals(message.step()) && !message.secondSitting())
                .toList();
        var all = under.stream().map(this::quoted).toList();
        var byId = all.stream().collect(Collectors.toMap(Quoted::id, Function.identity()));
        var picked = all.stream()
                .filter(post -> material.picks().contains(post.id()))
                .toList();
        var best = BestAnswers.choose(
                under.stream()
                        .filter(m -> m.replyTo() == null)
                        .map(this::ranked)
                        .toList(),
                BEST);
        return new Recap.Question(
                asked.question(),
                asked.text(),
                asked.step(),
                all.size(),
                picked,
                best.stream().map(byId::get).toList(),
                all);
    }

    private List<Quoted> second() {
        return material.messages().stream()
                .filter(Message::secondSitting)
                .map(this::quoted)
                .sorted(Comparator.comparing(Quoted::question, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private List<Quoted> around() {
        var steps = material.asked().stream().map(Material.Asked::step).toList();
        return material.messages().stream()
                .filter(message -> !message.secondSitting() && !steps.contains(message.step()))
                .map(this::quoted)
                .toList();
    }

    private BestAnswers.Answer ranked(Message message) {
        int reactions =
                reactions(message).values().stream().mapToInt(Integer::intValue).sum();
        int others = repliesOfOthers.getOrDefault(message.id(), 0);
        return new BestAnswers.Answer(message.id(), message.author(), message.words(), reactions, others);
    }

    private Quoted quoted(Message message) {
        return new Quoted(
                message.id(),
                material.by().get(message.author()),
                message.words(),
                tree(message),
                message.at(),
                message.question(),
                message.replyTo(),
                reactions(message),
                replies.getOrDefault(message.id(), 0),
                message.secondSitting() ? true : null);
    }

    private Map<String, Integer> reactions(Message message) {
        return Objects.requireNonNullElse(material.reactions().get(message.id()), Map.of());
    }

    // What comes from elsewhere was not written in our marks: its asterisks are asterisks.
    private JsonArray tree(Message message) {
        if (material.origin() == null) {
            return words.get(message.id()).json();
        }
        var line = Json.createArrayBuilder();
        var lines = message.words().split("\r?\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                line.add(Json.createObjectBuilder().add("t", "br"));
            }
            line.add(Json.createObjectBuilder().add("t", "text").add("s", lines[i]));
        }
        return Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("t", "p").add("c", line))
                .build();
    }
}
