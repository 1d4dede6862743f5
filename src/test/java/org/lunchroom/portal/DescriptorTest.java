package org.lunchroom.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lunchroom.portal.Sources.attributes;
import static org.lunchroom.portal.Sources.bundled;
import static org.lunchroom.portal.Sources.files;
import static org.lunchroom.portal.Sources.found;
import static org.lunchroom.portal.Sources.imported;
import static org.lunchroom.portal.Sources.json;
import static org.lunchroom.portal.Sources.parts;
import static org.lunchroom.portal.Sources.text;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lunchroom.identity.Permission;

/** The descriptor says what there is, no more and no less. */
class DescriptorTest {
    private static final Path DESCRIPTOR = Path.of("plugin-descriptor/plugin.json");
    private static final Path WIDGETS = Path.of("src/main/widgets");
    private static final Path BUNDLE = Path.of("target/bundle/widgets");

    private final JsonObject plugin = json(DESCRIPTOR);

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
    void it_names_every_part_that_a_widget_shows() {
        assertThat(widgets()).allSatisfy(widget -> {
            var own = new TreeSet<String>();
            files(source(widget).getParent(), ".js").forEach(file -> own.addAll(parts(text(file))));
            var shown = new TreeSet<>(own);
            imported(source(widget)).forEach(file -> shown.addAll(parts(text(file))));
            assertThat(strings(widget, "parts")).as(widget.getString("element")).containsAll(own);
            assertThat(shown).as(widget.getString("element")).containsAll(strings(widget, "parts"));
        });
    }

    @Test
    void it_names_every_css_property_that_a_portal_may_set() {
        var core = text(WIDGETS.resolve("core/tokens.css.js"));
        var common = new TreeSet<>(found("var\\((--lunchroom-[a-z-]+)", core));
        assertThat(common).hasSizeGreaterThan(15);
        assertThat(widgets()).allSatisfy(widget -> {
            var used = new TreeSet<>(common);
            imported(source(widget)).forEach(file -> used.addAll(found("(--lunchroom-[a-z-]+)", text(file))));
            assertThat(strings(widget, "cssProperties"))
                    .as(widget.getString("element"))
                    .containsAll(common)
                    .allSatisfy(name -> assertThat(used).contains(name));
        });
    }

    @Test
    void a_page_loads_no_more_than_the_budget_of_a_widget() {
        var loader = text(BUNDLE.resolve("lunchroom.js"));
        assertThat(widgets()).allSatisfy(widget -> {
            var first = found("\"" + widget.getString("element") + "\":\\(\\)=>import\\(\"\\./([^\"]+)\"", loader);
            var scripts = new TreeSet<>(Set.of(BUNDLE.resolve("lunchroom.js")));
            bundled(BUNDLE.resolve(first.get(0)), scripts);
            assertThat(scripts.stream().mapToInt(Sources::zipped).sum())
                    .as(widget.getString("element"))
                    .isBetween(10_000, widget.getInt("gzipBudget"));
        });
    }

    @Test
    void each_widget_has_a_page_for_frames_and_a_line_for_pages_without_scripts() {
        assertThat(text(Path.of("src/main/webapp/portal/frame.js"))).contains("`lunchroom-${asked.get('widget')}`");
        assertThat(widgets()).allSatisfy(widget -> {
            var name = widget.getString("element").substring("lunchroom-".length());
            assertThat(widget.getString("framePath")).isEqualTo("${BASE_URL}/frame.html?widget=" + name);
            assertThat(widget.getString("fallback")).endsWith(".");
        });
    }

    @Test
    void the_calls_that_it_names_are_in_the_description_of_the_api() {
        var paths = json(Path.of("target/classes/META-INF/openapi.json"))
                .getJsonObject("paths")
                .keySet();
        var api = plugin.getJsonObject("api");
        assertThat(paths).contains(api.getString("session").replace("${BASE_URL}", ""));
        assertThat(api.getString("base")).isEqualTo("${BASE_URL}/api/v1");
        assertThat(text(Path.of("src/main/java/org/lunchroom/integrations/oembed/OEmbedServlet.java")))
                .contains("\"" + api.getString("oembed").replace("${BASE_URL}", "") + "\"");
    }

    @Test
    void what_it_says_of_a_host_names_a_package_that_is_made_and_a_page_that_is_there() {
        var made = text(Path.of("src/packages/packages.json"));
        var pages = text(Path.of("docs/portals/README.md"));
        assertThat(objects("compatibility")).hasSizeGreaterThan(8).allSatisfy(host -> {
            if (host.containsKey("package")) {
                assertThat(made).contains("\"file\": \"" + host.getString("package") + "\"");
                assertThat(pages).contains(host.getString("package"));
            }
            assertThat(pages).contains("`" + host.getString("host") + "`", host.getString("status"));
        });
    }

    @Test
    void a_page_explains_each_field() {
        var page = text(Path.of("docs/portals/descriptor.md"));
        var schema = json(Path.of("plugin-descriptor/plugin.schema.json")).getJsonObject("properties");
        assertThat(schema.keySet()).filteredOn(name -> !name.equals("$schema")).allSatisfy(name -> assertThat(page)
                .contains("`" + name + "`"));
        var widget = schema.getJsonObject("widgets").getJsonObject("items").getJsonObject("properties");
        assertThat(widget.keySet()).allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
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
}
