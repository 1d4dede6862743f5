package org.lunchroom.kernel.language;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.lunchroom.kernel.Json;

/** Everything that widgets say in English, as a translator starts from it. */
public final class EnglishWords {
    /** The files, beside each other in the widgets' source; a test looks that none is left out. */
    static final List<String> PARTS = List.of(
            "admin",
            "around",
            "buddy",
            "calendar",
            "catchup",
            "common",
            "community",
            "course",
            "digest",
            "files",
            "goals",
            "host",
            "ideas",
            "inbox",
            "join",
            "moderation",
            "newcomer",
            "people",
            "poll",
            "pulse",
            "qanda",
            "queue",
            "recap",
            "results",
            "room",
            "schedule",
            "search",
            "shelf",
            "tags",
            "tokens",
            "upcoming",
            "wall");

    private static final JsonObject ALL = read();

    private EnglishWords() {}

    /** Each sentence by its name: a text, or an object of plural forms. */
    public static JsonObject all() {
        return ALL;
    }

    private static JsonObject read() {
        var all = Json.createObjectBuilder();
        for (var part : PARTS) {
            try (var file = EnglishWords.class.getResourceAsStream("/META-INF/words/" + part + ".js")) {
                add(WordsFile.read(new String(file.readAllBytes(), StandardCharsets.UTF_8)), all);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all.build();
    }

    private static void add(Map<?, ?> words, JsonObjectBuilder to) {
        words.forEach((name, said) -> {
            if (said instanceof Map<?, ?> forms) {
                var object = Json.createObjectBuilder();
                add(forms, object);
                to.add(String.valueOf(name), object);
            } else {
                to.add(String.valueOf(name), String.valueOf(said));
            }
        });
    }
}
