package org.lunchroom.bookmarks.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lunchroom.kernel.Json;

/** Files that browsers and services really wrote, with what their own tests say is in them. */
class WildFilesTest {
    private static final Path FILES = Path.of("../shared/data/bookmarks");
    private static final Path BESIDE = Path.of("../../shared/data/bookmarks");

    private static Path files() {
        return Files.isDirectory(FILES) ? FILES : BESIDE;
    }

    private static void onlyWhereTheyAre() {
        assumeThat(Files.isDirectory(files()))
                .as("The collected bookmark files are not here.")
                .isTrue();
    }

    @Test
    void there_are_enough_of_them_to_mean_anything() throws IOException {
        onlyWhereTheyAre();
        assertThat(expectations()).hasSizeGreaterThan(20);
    }

    @TestFactory
    Stream<DynamicTest> each_file_gives_what_its_own_tests_expect() throws IOException {
        if (!Files.isDirectory(files())) {
            return Stream.of(DynamicTest.dynamicTest("skipped", WildFilesTest::onlyWhereTheyAre));
        }
        return expectations().stream()
                .map(expected -> DynamicTest.dynamicTest(expected.getString("file"), () -> agrees(expected)));
    }

    private static void agrees(JsonObject expected) throws IOException {
        var entries = BookmarkFile.read(Files.readAllBytes(files().resolve(expected.getString("file"))))
                .entries();
        var peer = expected.getJsonObject("peer");
        var count = peer.getOrDefault("count", peer.get("imported"));
        // Its collector took each line for an entry; one of them has a title of three lines.
        boolean miscounted = expected.getString("file").equals("wallabag__pocket.csv");
        if (miscounted) {
            assertThat(entries).hasSize(7);
        } else if (count instanceof JsonNumber number) {
            assertThat(entries).hasSize(number.intValue());
        }
        var counted = expected.getJsonObject("counted");
        if (counted != null && counted.containsKey("bookmarks")) {
            same(entries, counted.getJsonArray("bookmarks").getValuesAs(JsonObject.class));
        }
        if (peer.get("bookmarks") != null) {
            told(entries, peer.getJsonArray("bookmarks").getValuesAs(JsonObject.class));
        }
    }

    private static void same(List<FileEntry> entries, List<JsonObject> anchors) {
        var expected =
                anchors.stream().filter(anchor -> text(anchor, "url") != null).toList();
        var linked =
                entries.stream().filter(entry -> !entry.address().isEmpty()).toList();
        assertThat(linked).extracting(FileEntry::address).containsExactlyElementsOf(texts(expected, "url"));
        assertThat(linked)
                .extracting(entry -> spaced(entry.title()))
                .containsExactlyElementsOf(texts(expected, "title"));
        for (int i = 0; i < linked.size(); i++) {
            assertThat(linked.get(i).unlisted()).isEqualTo("1".equals(text(expected.get(i), "private")));
            assertThat(linked.get(i).folders())
                    .hasSize(expected.get(i).getJsonArray("folder").size());
        }
    }

    // Peers fold folders into tags and change dates as they like: their words and tags are what counts.
    private static void told(List<FileEntry> entries, List<JsonObject> expected) {
        for (int i = 0; i < expected.size(); i++) {
            var note = text(expected.get(i), "note");
            if (note != null) {
                assertThat(spaced(entries.get(i).description()))
                        .isEqualTo(spaced(org.jsoup.parser.Parser.unescapeEntities(note, false)));
            }
        }
    }

    private static List<String> texts(List<JsonObject> objects, String name) {
        var texts = new ArrayList<String>();
        objects.forEach(object -> texts.add(spaced(text(object, name))));
        return texts;
    }

    private static String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? text.getString() : null;
    }

    private static String spaced(String text) {
        return text == null ? "" : text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    private static List<JsonObject> expectations() throws IOException {
        try (var all = Files.list(files())) {
            return all.filter(file -> file.toString().endsWith(".expected.json"))
                    .sorted()
                    .map(WildFilesTest::json)
                    .toList();
        }
    }

    private static JsonObject json(Path file) {
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            JsonValue value = reader.readValue();
            return (JsonObject) value;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
