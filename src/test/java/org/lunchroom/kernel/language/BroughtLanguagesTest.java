package org.lunchroom.kernel.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunchroom.kernel.Json;
import org.lunchroom.kernel.settings.TestSettings;

class BroughtLanguagesTest {
    @TempDir
    Path data;

    private BroughtLanguages languages(String... files) throws IOException {
        var directory = Files.createDirectories(data.resolve("languages"));
        for (int i = 0; i < files.length; i += 2) {
            Files.writeString(directory.resolve(files[i]), files[i + 1]);
        }
        return new BroughtLanguages(TestSettings.of("lunchroom.data.dir", data.toString()));
    }

    @Test
    void everything_that_widgets_say_is_there_to_translate() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/widgets/i18n/en"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".js", "")))
                    .containsExactlyInAnyOrderElementsOf(EnglishWords.PARTS);
        }
        var all = EnglishWords.all();
        assertThat(all.getString("loading")).isEqualTo("Loading…");
        assertThat(all.getJsonObject("answers").getString("zero")).isEqualTo("no answers yet");
        assertThat(all.getString("problem.blocked")).contains("{directive}: {origin}");
        assertThat(all.size()).isGreaterThan(1000);
    }

    @Test
    void a_language_that_says_everything_is_whole() throws IOException {
        var file = Json.createObjectBuilder()
                .add("language", "Fries")
                .add("words", EnglishWords.all())
                .build();

        var found = languages("fy.json", file.toString()).find("fy").orElseThrow();

        assertThat(found.missing()).isEmpty();
        assertThat(found.faults()).isEmpty();
        assertThat(found.json()).contains("\"direction\":\"ltr\"");
    }

    @Test
    void what_is_left_out_is_missing_and_what_cannot_be_said_is_left_out() throws IOException {
        var found = languages(
                        "tlh.json",
                        """
                {"language": "tlhIngan Hol", "direction": "rtl", "words": {
                  "loading": "loS…",
                  "answers": {"one": "{count} jang", "other": "{count} jang"},
                  "nonsense": "Qapla'",
                  "again": 7,
                  "close": {"one": "x"},
                  "save": {"other": {"deep": "x"}},
                  "undo": "{somebody} undoes"}}
                """)
                .find("tlh")
                .orElseThrow();

        assertThat(Json.createReader(new java.io.StringReader(found.json()))
                        .readObject()
                        .getJsonObject("words")
                        .keySet())
                .containsExactly("loading", "answers");
        assertThat(found.json()).contains("\"direction\":\"rtl\"");
        assertThat(found.faults())
                .hasSize(5)
                .anyMatch(fault -> fault.startsWith("nonsense: "))
                .anyMatch(fault -> fault.startsWith("undo: it has a place"))
                .anyMatch(fault -> fault.startsWith("close: the form \"other\""));
        assertThat(found.missing()).contains("cancel").doesNotContain("loading", "again");
    }

    @Test
    void a_file_that_is_no_language_is_told_and_stops_nothing() throws IOException {
        var all = languages(
                "de.json", "{\"words\":{}}",
                "Dutch.json", "{\"words\":{}}",
                "nl.json", "no JSON",
                "fy.json", "{\"sentences\":{}}",
                "da.json", "{\"a\":".repeat(100_000),
                "sv.json", "{\"words\":{\"loading\":\"Läser…\"}}");

        assertThat(all.refused().keySet())
                .containsExactlyInAnyOrder("de.json", "Dutch.json", "nl.json", "fy.json", "da.json");
        assertThat(all.all()).extracting(BroughtLanguage::tag).containsExactly("sv");
    }

    @Test
    void its_tag_changes_with_its_words_and_not_without() throws IOException {
        var first = languages("sv.json", "{\"words\":{\"loading\":\"Läser\"}}")
                .find("sv")
                .orElseThrow();
        var same = languages("sv.json", "{ \"words\" : {\"loading\":\"Läser\"} }")
                .find("sv")
                .orElseThrow();
        var other = languages("sv.json", "{\"words\":{\"loading\":\"Hämtar\"}}")
                .find("sv")
                .orElseThrow();

        assertThat(same.etag()).isEqualTo(first.etag());
        assertThat(other.etag()).isNotEqualTo(first.etag());
    }
}
