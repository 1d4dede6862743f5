package org.lunchroom.kernel.language;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lunchroom.kernel.Json;

/** One language's file: looked at, and what is amiss left out, so that widgets find only sentences that can be said. */
final class LanguageFile {
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}");
    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");
    private static final Set<String> FORMS = Set.of("zero", "one", "two", "few", "many", "other");
    private static final long LARGEST = 1 << 20;
    private static final int LONGEST = 2_000;

    private final List<String> faults = new ArrayList<>();
    private final JsonObject english = EnglishWords.all();

    private LanguageFile() {}

    static BroughtLanguage read(Path file) throws UnusableLanguage {
        var tag = file.getFileName().toString().replace(".json", "");
        if (!TAG.matcher(tag).matches()) {
            throw new UnusableLanguage("its name is no language's, such as nl.json");
        }
        if (Language.of(tag).isPresent()) {
            throw new UnusableLanguage("this one we speak ourselves");
        }
        return new LanguageFile().language(tag, json(file));
    }

    private static JsonObject json(Path file) throws UnusableLanguage {
        try {
            if (Files.size(file) > LARGEST) {
                throw new UnusableLanguage("it is larger than a megabyte");
            }
            try (var reader = Json.createReader(new StringReader(Files.readString(file)))) {
                return reader.readObject();
            }
        } catch (IOException e) {
            throw new UnusableLanguage("it can't be read as UTF-8");
        } catch (RuntimeException | StackOverflowError e) {
            throw new UnusableLanguage("it is no JSON object");
        }
    }

    private BroughtLanguage language(String tag, JsonObject file) throws UnusableLanguage {
        if (!(file.get("words") instanceof JsonObject words)) {
            throw new UnusableLanguage("it has no \"words\"");
        }
        var kept = Json.createObjectBuilder();
        words.forEach((name, said) -> {
            if (holds(name, said)) {
                kept.add(name, said);
            }
        });
        var missing = english.keySet().stream()
                .filter(name -> !words.containsKey(name))
                .toList();
        boolean turned = "rtl".equals(file.getString("direction", "ltr"));
        var json = Json.createObjectBuilder()
                .add("language", file.getString("language", tag))
                .add("direction", turned ? "rtl" : "ltr")
                .add("words", kept)
                .build()
                .toString();
        return new BroughtLanguage(
                tag, file.getString("language", tag), json, etag(json), missing, List.copyOf(faults));
    }

    private boolean holds(String name, JsonValue said) {
        var here = english.get(name);
        if (here == null) {
            return amiss(name, "nothing is said under this name");
        }
        var forms = forms(said);
        if (forms.isEmpty()) {
            return amiss(name, "a text, or texts for one, other …, of at most 2,000 characters");
        }
        if (said instanceof JsonObject object && !object.containsKey("other")) {
            return amiss(name, "the form \"other\" is missing");
        }
        var known = places(forms(here));
        return forms.stream().flatMap(LanguageFile::places).allMatch(known.toList()::contains)
                || amiss(name, "it has a place that the English sentence has not");
    }

    private boolean amiss(String name, String why) {
        faults.add(name + ": " + why);
        return false;
    }

    // Empty when it is neither a text nor a set of forms.
    private static List<String> forms(JsonValue said) {
        if (said instanceof JsonString text) {
            return text.getString().length() > LONGEST ? List.of() : List.of(text.getString());
        }
        if (said instanceof JsonObject object && FORMS.containsAll(object.keySet())) {
            boolean texts = object.values().stream()
                    .allMatch(form ->
                            form instanceof JsonString text && text.getString().length() <= LONGEST);
            return texts ? object.keySet().stream().map(object::getString).toList() : List.of();
        }
        return List.of();
    }

    private static Stream<String> places(List<String> forms) {
        return forms.stream().flatMap(LanguageFile::places);
    }

    private static Stream<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(place -> place.group());
    }

    private static String etag(String json) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
