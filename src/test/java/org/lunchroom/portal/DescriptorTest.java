package org.lunchroom.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lunchroom.identity.Permission;

/** The descriptor says what there is, no more and no less. */
class DescriptorTest {
    private static final Path DESCRIPTOR = Path.of("plugin-descriptor/plugin.json");
    private static final Path WIDGETS = Path.of("src/main/widgets");

    private final JsonObject plugin =
            Json.createReader(new java.io.StringReader(text(DESCRIPTOR))).readObject();

    @Test
    void it_follows_its_schema() {
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(text(Path.of("plugin-descriptor/plugin.schema.json")));
        assertThat(schema.validate(text(DESCRIPTOR), InputFormat.JSON)).isEmpty();
        var wrong = text(DESCRIPTOR).replace("\"maxLifetimeSeconds\": 300", "\"maxLifetimeSeconds\": 3600");
        assertThat(schema.validate(wrong, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void it_names_every_widget() {
        var built = found("'(lunchroom-[a-z]+)': \\(\\) => import", text(WIDGETS.resolve("lunchroom.js")));
        assertThat(widgets().map(widget -> widget.getString("element"))).containsExactlyInAnyOrderElementsOf(built);
    }

    @Test
    void it_names_every_attribute_of_each_widget() {
        var common = attributes(text(WIDGETS.resolve("core/element.js")));
        assertThat(widgets()).allSatisfy(widget -> {
            var own = attributes(text(source(widget)));
            own.addAll(common);
            assertThat(widget.getJsonObject("attributes").keySet())
                    .as(widget.getString("element"))
                    .containsExactlyInAnyOrderElementsOf(own);
        });
    }

    @Test
    void it_names_every_event_of_each_widget() {
        assertThat(widgets()).allSatisfy(widget -> {
            var events = new TreeSet<>(Set.of("lunchroom-assertion"));
            for (var file : files(source(widget).getParent(), ".js")) {
                events.addAll(found("@fires (lunchroom-[a-z-]+)", text(file)));
                found("\\.tell\\('([a-z-]+)'", text(file)).forEach(name -> events.add("lunchroom-" + name));
            }
            assertThat(strings(widget, "events"))
                    .as(widget.getString("element"))
                    .containsExactlyInAnyOrderElementsOf(events);
        });
    }

    @Test
    void each_widget_is_there_in_every_language_there_is() {
        var languages = files(WIDGETS.resolve("i18n"), ".js").stream()
                .filter(file -> file.getParent().endsWith("i18n"))
                .map(file -> file.getFileName().toString())
                .filter(name -> name.matches("[a-z]{2}\\.js"))
                .map(name -> name.substring(0, 2))
                .toList();
        assertThat(widgets()).allSatisfy(widget -> assertThat(strings(widget, "locales"))
                .containsExactlyInAnyOrderElementsOf(languages));
    }

    @Test
    void it_names_every_permission() {
        var needed = Arrays.stream(Permission.values())
                .filter(permission -> permission != Permission.PUBLIC)
                .map(Permission::id);
        assertThat(objects("permissions").map(permission -> permission.getString("id")))
                .containsExactlyInAnyOrderElementsOf(needed.toList());
    }

    @Test
    void it_and_the_table_name_every_setting() {
        var read = files(Path.of("src/main/java"), ".java").stream()
                .flatMap(file -> found("\"(lunchroom(?:\\.[a-z]+)+)\"", text(file)).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(objects("settings").map(setting -> setting.getString("key")))
                .containsExactlyInAnyOrderElementsOf(read);
        var table = text(Path.of("docs/settings.md"));
        assertThat(read).allSatisfy(key -> assertThat(table).contains("| `" + variable(key) + "` |"));
        assertThat(objects("settings")).allSatisfy(setting -> assertThat(setting.getString("env"))
                .isEqualTo(variable(setting.getString("key"))));
    }

    @Test
    void its_icons_are_there() {
        assertThat(plugin.getJsonObject("icons").values())
                .allSatisfy(icon -> assertThat(Path.of("plugin-descriptor", ((JsonString) icon).getString()))
                        .exists());
    }

    private static String variable(String key) {
        return key.toUpperCase(java.util.Locale.ROOT).replace('.', '_');
    }

    private Stream<JsonObject> widgets() {
        return objects("widgets");
    }

    private Stream<JsonObject> objects(String name) {
        return plugin.getJsonArray(name).getValuesAs(JsonObject.class).stream();
    }

    private static List<String> strings(JsonObject object, String name) {
        return object.getJsonArray(name).getValuesAs(JsonString::getString);
    }

    private static Path source(JsonObject widget) {
        var element = widget.getString("element");
        return WIDGETS.resolve("elements/" + element + "/" + element + ".js");
    }

    // One line each in "static properties": what is neither state nor a property only is an attribute.
    private static Set<String> attributes(String source) {
        var block = source.substring(source.indexOf("static properties"));
        var names = new TreeSet<String>();
        for (var line : block.substring(0, block.indexOf("};")).lines().skip(1).toList()) {
            var property = Pattern.compile("(\\w+): \\{(.*)}").matcher(line);
            if (property.find() && !line.contains("state: true") && !line.contains("attribute: false")) {
                var named = Pattern.compile("attribute: '([a-z-]+)'").matcher(line);
                names.add(named.find() ? named.group(1) : property.group(1));
            }
        }
        return names;
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static List<Path> files(Path directory, String ending) {
        try (var files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
