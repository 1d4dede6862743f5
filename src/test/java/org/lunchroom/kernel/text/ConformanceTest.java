package org.lunchroom.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The field's own cases for mentions, replies, addresses and hashtags, where they lie beside the repository. */
class ConformanceTest {
    private static final Path SUITE = Path.of("../shared/data/twitter-text/extract.json");

    @TestFactory
    Stream<DynamicTest> mentions() throws IOException {
        return group("mentions", text -> names(Mentions.in(text)));
    }

    @TestFactory
    Stream<DynamicTest> mentions_with_indices() throws IOException {
        return group("mentions_with_indices", text -> places(text, "screen_name", Mentions.in(text)));
    }

    @TestFactory
    Stream<DynamicTest> replies() throws IOException {
        return group(
                "replies",
                text -> Mentions.first(text).<JsonValue>map(Json::createValue).orElse(JsonValue.NULL));
    }

    @TestFactory
    Stream<DynamicTest> urls() throws IOException {
        return group("urls", text -> names(Addresses.in(text)));
    }

    @TestFactory
    Stream<DynamicTest> urls_with_indices() throws IOException {
        return group("urls_with_indices", text -> places(text, "url", Addresses.in(text)));
    }

    @TestFactory
    Stream<DynamicTest> urls_with_directional_markers() throws IOException {
        return group("urls_with_directional_markers", text -> places(text, "url", Addresses.in(text)));
    }

    @TestFactory
    Stream<DynamicTest> hashtags() throws IOException {
        return group("hashtags", text -> names(Entities.tags(text)));
    }

    @TestFactory
    Stream<DynamicTest> hashtags_from_astral() throws IOException {
        return group("hashtags_from_astral", text -> names(Entities.tags(text)));
    }

    @TestFactory
    Stream<DynamicTest> hashtags_with_indices() throws IOException {
        return group("hashtags_with_indices", text -> places(text, "hashtag", Entities.tags(text)));
    }

    private static Stream<DynamicTest> group(String name, Function<String, JsonValue> found) throws IOException {
        assumeTrue(Files.exists(SUITE), "the suite is not there: " + SUITE);
        try (var reader = Json.createReader(Files.newBufferedReader(SUITE))) {
            var cases = reader.readObject().getJsonObject("tests").getJsonArray(name);
            assertThat(cases).isNotEmpty();
            return cases.getValuesAs(JsonObject.class).stream()
                    .map(one -> DynamicTest.dynamicTest(
                            one.getString("description"),
                            () -> assertThat(found.apply(one.getString("text"))).isEqualTo(one.get("expected"))));
        }
    }

    private static JsonArray names(List<Entity> entities) {
        var array = Json.createArrayBuilder();
        entities.forEach(entity -> array.add(entity.value()));
        return array.build();
    }

    // The suite counts places in code points.
    private static JsonArray places(String text, String name, List<Entity> entities) {
        var array = Json.createArrayBuilder();
        entities.forEach(entity -> array.add(Json.createObjectBuilder()
                .add(name, entity.value())
                .add(
                        "indices",
                        Json.createArrayBuilder()
                                .add(text.codePointCount(0, entity.start()))
                                .add(text.codePointCount(0, entity.end())))));
        return array.build();
    }
}
