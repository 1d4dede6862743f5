package org.lunchroom.transcripts;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.transcripts.Transcript.Post;
import org.lunchroom.transcripts.Transcript.Question;

/**
 * Reads a transcript from JSON as docs/api/imports.md describes it. Words are never touched: no trimming, no limit of a
 * room's, no change of form. What the file says beyond the format is left alone.
 */
final class TranscriptReader {
    private static final int MOST_POSTS = 5_000;
    private static final int MOST_QUESTIONS = 100;
    private static final int MOST_POLLS = 50;
    private static final int LONGEST_POST = 20_000;
    private static final int MOST_REACTIONS = 500;
    private static final int MOST_REACTIONS_IN_ALL = 20_000;

    private final Set<String> kindsOfReaction;
    private int posts;
    private int reactions;

    private TranscriptReader(Set<String> kindsOfReaction) {
        this.kindsOfReaction = kindsOfReaction;
    }

    static Transcript read(JsonValue file, Set<String> kindsOfReaction) {
        return new TranscriptReader(kindsOfReaction).transcript(Fields.of(file, "transcript"));
    }

    private Transcript transcript(Fields file) {
        var questions = file.list("questions", MOST_QUESTIONS, this::question);
        var transcript = new Transcript(
                file.neededText("title", 120).strip(),
                tag(file),
                hosts(file),
                file.moment("at"),
                zone(file),
                file.number("durationMinutes", 1, 600),
                file.number("participantsAtLeast", 0, 1_000_000),
                file.text("participantsAsWritten", 200),
                file.text("source", 500),
                file.list("backchannel", MOST_POSTS, this::post),
                questions,
                file.list("polls", MOST_POLLS, (value, path) -> PollReader.read(value, path, questions.size())));
        if (transcript.questions().isEmpty()) {
            throw Problem.invalid("required", file.at("questions"), "A chat has at least one question.");
        }
        return transcript;
    }

    private static String tag(Fields file) {
        var hashtag = file.text("hashtag", 61);
        return hashtag == null ? null : hashtag.strip().replaceFirst("^[#＃]", "");
    }

    /** From "host" (one) and "hosts" (several), each once. */
    private static List<String> hosts(Fields file) {
        var one = file.text("host", 100);
        var several = file.list("hosts", 10, (value, path) -> Fields.text(value, path, 100));
        return Stream.concat(Stream.ofNullable(one), several.stream())
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static ZoneId zone(Fields file) {
        var name = file.text("zone", 60);
        return name == null ? ZoneId.of("UTC") : Check.zone(file.at("zone"), name);
    }

    private Question question(JsonValue value, String path) {
        var question = Fields.of(value, path);
        return new Question(
                question.neededText("text", 1_000),
                question.moment("at"),
                question.list("answers", MOST_POSTS, this::post));
    }

    private Post post(JsonValue value, String path) {
        if (++posts > MOST_POSTS) {
            throw Problem.invalid("too-many", path, "At most " + MOST_POSTS + " posts are possible in one transcript.");
        }
        if (value instanceof JsonString) {
            return new Post(null, words(Fields.text(value, path, LONGEST_POST), path), null, Map.of(), List.of());
        }
        var post = Fields.of(value, path);
        var text = post.text("text", LONGEST_POST);
        return new Post(author(post), words(text, post.at("text")), post.moment("at"), reactions(post), replies(post));
    }

    private static String words(String text, String path) {
        if (text == null || text.isBlank()) {
            throw Problem.invalid("required", path, "A post has words.");
        }
        return text;
    }

    private static String author(Fields post) {
        return Stream.of("handle", "author")
                .map(name -> post.text(name, 100))
                .filter(name -> name != null && !name.isBlank())
                .map(String::strip)
                .findFirst()
                .orElse(null);
    }

    private Map<String, Integer> reactions(Fields post) {
        var given = post.object().getOrDefault("reactions", JsonValue.NULL);
        if (given == JsonValue.NULL) {
            return Map.of();
        }
        var fields = Fields.of(given, post.at("reactions"));
        var counts = new LinkedHashMap<String, Integer>();
        for (var kind : ((JsonObject) given).keySet()) {
            if (!kindsOfReaction.contains(kind)) {
                throw Problem.invalid(fields.at(kind), "Reactions are " + String.join(", ", kindsOfReaction) + ".");
            }
            var count = fields.number(kind, 0, MOST_REACTIONS);
            counts.put(kind, count == null ? 0 : count);
            reactions += count == null ? 0 : count;
        }
        if (reactions > MOST_REACTIONS_IN_ALL) {
            throw Problem.invalid(
                    "too-many", post.at("reactions"), "These are more reactions than one transcript may have.");
        }
        return counts;
    }

    private List<Post> replies(Fields post) {
        return new ArrayList<>(post.list("replies", MOST_POSTS, this::post));
    }
}
