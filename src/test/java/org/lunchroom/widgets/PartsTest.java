package org.lunchroom.widgets;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What may be styled from outside is what the documentation names, and nothing else. */
class PartsTest {
    private static final Path ELEMENTS = Path.of("src/main/widgets/elements");
    private static final Pattern PART = Pattern.compile("part=\"([^\"$]+)\"");
    private static final Pattern NAME = Pattern.compile("`([a-z-]+)`");

    @Test
    void each_documented_part_is_in_its_widget_and_none_is_there_undocumented() throws IOException {
        var drawn = new TreeMap<String, Set<String>>();
        try (var widgets = Files.list(ELEMENTS)) {
            for (var widget : widgets.filter(PartsTest::isWidget).toList()) {
                var name = widget.getFileName().toString();
                drawn.put(name, parts(widget.resolve(name + ".js"), widget, new TreeSet<>()));
            }
        }

        assertThat(drawn).hasSizeGreaterThan(20);
        assertThat(drawn.get("lunchroom-room")).as("what is drawn is found").contains("question", "composer");
        assertThat(inTheGuide()).isEqualTo(drawn);
        assertThat(inTheDescriptor()).isEqualTo(drawn);
        assertThat(inTheSource(drawn.keySet())).isEqualTo(drawn);
    }

    private static boolean isWidget(Path directory) {
        return directory.getFileName().toString().startsWith("lunchroom-");
    }

    // What several widgets draw lies beside their directories; another widget inside has its own parts.
    private static Set<String> parts(Path file, Path widget, Set<String> seen) throws IOException {
        var source = Files.readString(file);
        var found = PART.matcher(source)
                .results()
                .flatMap(match -> Stream.of(match.group(1).split(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
        var imported =
                Pattern.compile("(?:from|import\\()\\s*'(\\.{1,2}/[^']+)'").matcher(source);
        while (imported.find()) {
            var other = file.resolveSibling(imported.group(1)).normalize();
            boolean ours = other.startsWith(widget) || (other.startsWith(ELEMENTS) && !isWidget(other.getParent()));
            if (ours && seen.add(other.toString())) {
                found.addAll(parts(other, widget, seen));
            }
        }
        return found;
    }

    private static Map<String, Set<String>> inTheGuide() throws IOException {
        var found = new TreeMap<String, Set<String>>();
        for (var line : Files.readAllLines(Path.of("docs/theming.md"))) {
            var row = Pattern.compile("\\| \\[`<(lunchroom-[a-z]+)>`].*?\\| (.*)\\|")
                    .matcher(line);
            if (row.matches()) {
                found.put(row.group(1), names(row.group(2)));
            }
        }
        return found;
    }

    private static Set<String> names(String text) {
        return NAME.matcher(text).results().map(name -> name.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Set<String>> inTheDescriptor() throws IOException {
        var text = Files.readString(Path.of("plugin-descriptor/plugin.json"));
        return Json.createReader(new StringReader(text))
                .readObject()
                .getJsonArray("widgets")
                .getValuesAs(JsonObject.class)
                .stream()
                .collect(Collectors.toMap(
                        widget -> widget.getString("element"),
                        widget -> widget.containsKey("parts")
                                ? widget.getJsonArray("parts").getValuesAs(JsonString::getString).stream()
                                        .collect(Collectors.toCollection(TreeSet::new))
                                : new TreeSet<String>(),
                        (a, b) -> a,
                        TreeMap::new));
    }

    private static Map<String, Set<String>> inTheSource(Set<String> widgets) throws IOException {
        var found = new TreeMap<String, Set<String>>();
        for (var widget : widgets) {
            var source = Files.readString(ELEMENTS.resolve(widget + "/" + widget + ".js"));
            var line = Pattern.compile("@csspart (.*)").matcher(source);
            found.put(
                    widget,
                    line.find() ? new TreeSet<>(Set.of(line.group(1).strip().split(", "))) : new TreeSet<>());
        }
        return found;
    }
}
