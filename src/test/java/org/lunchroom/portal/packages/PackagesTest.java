package org.lunchroom.portal.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunchroom.kernel.Json;
import org.xml.sax.SAXException;

/** Every package, made as a server makes it, opened and held against the descriptor. */
class PackagesTest {
    private static final String BASE = "https://lunch.corp.test/lunchroom";
    private static final Path TEMPLATES = Path.of("src/packages");

    private final Descriptor descriptor = Descriptor.at(BASE, List.of());
    private final Packages packages = packages(descriptor, true);

    private static Packages packages(Descriptor descriptor, boolean running) {
        return new Packages(
                descriptor, new BuiltStock(Path.of("target/bundle"), Path.of("plugin-descriptor")), running);
    }

    private byte[] bytes(String file) {
        return packages.bytes(file).orElseThrow();
    }

    private String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    /** All files of text in all packages, by their path. */
    private Map<String, String> texts() {
        var texts = new java.util.TreeMap<String, String>();
        for (var offer : packages.offers()) {
            var files = offer.zipped()
                    ? Unpacked.of(bytes(offer.file())).files()
                    : Map.of(offer.file(), bytes(offer.file()));
            files.forEach((path, content) -> {
                if (!path.endsWith(".png") && !path.contains("/widgets/")) {
                    texts.put(offer.file() + ":" + path, new String(content, StandardCharsets.UTF_8));
                }
            });
        }
        return texts;
    }

    private Stream<Map.Entry<String, String>> texts(String ending) {
        var found = texts().entrySet().stream()
                .filter(file -> file.getKey().endsWith(ending))
                .toList();
        assertThat(found).as(ending).isNotEmpty();
        return found.stream();
    }

    private List<JsonObject> widgets() {
        return descriptor.json().getJsonArray("widgets").getValuesAs(JsonObject.class);
    }

    @Test
    void each_template_goes_into_a_package() throws IOException {
        var used = new TreeSet<String>();
        packages.offers().forEach(offer -> used.addAll(offer.entries().values()));
        try (var files = Files.walk(TEMPLATES)) {
            var there = files.filter(Files::isRegularFile)
                    .map(file -> TEMPLATES.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.equals("packages.json"))
                    .toList();
            assertThat(there).isNotEmpty().allSatisfy(file -> assertThat(used).contains(file));
        }
    }

    @Test
    void the_build_and_a_server_make_the_same_bytes_each_time() {
        var again = packages(Descriptor.at(BASE, List.of()), true);
        assertThat(packages.offers()).hasSizeGreaterThan(10).allSatisfy(offer -> assertThat(
                        again.bytes(offer.file()).orElseThrow())
                .isEqualTo(bytes(offer.file())));
        assertThat(packages.bytes("../web.xml")).isEmpty();
    }

    @Test
    void no_gap_of_a_template_is_left() {
        assertThat(texts()).allSatisfy((file, text) -> assertThat(text).doesNotContain("«", "»", "${BASE", "${ORIGIN"));
    }

    @Test
    void a_server_puts_its_own_address_in_and_no_example() {
        assertThat(texts()).allSatisfy((file, text) -> assertThat(text).doesNotContain("https://lunchroom.example"));
        assertThat(List.of("embed.html", "csp.txt", "opensearch.xml", "lti-canvas.json", "confluence-user-macro.vm"))
                .allSatisfy(file -> assertThat(text(file)).contains("https://lunch.corp.test"));
    }

    @Test
    void what_is_set_after_installing_comes_without_an_address_where_none_is_known() {
        var built = packages(Descriptor.at(PackageBuild.NOWHERE, List.of()), false);
        for (var set : Map.of(
                        "lunchroom-wordpress.zip", "lunchroom/lunchroom.php",
                        "lunchroom-dokuwiki.zip", "lunchroom/conf/default.php",
                        "lunchroom-mediawiki.zip", "Lunchroom/extension.json")
                .entrySet()) {
            var packed = Unpacked.of(built.bytes(set.getKey()).orElseThrow());
            assertThat(packed.text(set.getValue()))
                    .doesNotContain("address', '" + PackageBuild.NOWHERE, "= '" + PackageBuild.NOWHERE)
                    .doesNotContain("\"value\": \"" + PackageBuild.NOWHERE);
        }
    }

    @Test
    void the_list_of_checksums_is_that_of_the_files(@TempDir Path folder) throws IOException {
        PackageBuild.main("target/bundle", "plugin-descriptor", folder.toString(), BASE);
        var lines = Files.readAllLines(folder.resolve("SHA256SUMS"));
        assertThat(lines).hasSameSizeAs(packages.offers());
        for (var line : lines) {
            var parts = line.split("  ");
            assertThat(Checksum.of(Files.readAllBytes(folder.resolve(parts[1]))))
                    .isEqualTo(parts[0]);
        }
        assertThat(Files.readString(folder.resolve("plugin.json")))
                .contains(BASE)
                .doesNotContain("${");
    }

    @Test
    void what_is_json_or_xml_can_be_read() {
        Stream.concat(texts(".json"), texts(".webmanifest"))
                .forEach(file -> assertThat(Json.createReader(new java.io.StringReader(file.getValue()))
                                .read())
                        .as(file.getKey())
                        .isNotNull());
        texts(".xml")
                .forEach(file ->
                        assertThat(root(file.getValue())).as(file.getKey()).isNotEmpty());
    }

    private static String root(String xml) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement()
                    .getTagName();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void versions_are_the_builds() {
        var version = descriptor.json().getString("version");
        assertThat(version).matches("\\d+\\.\\d+\\.\\d+.*").doesNotContain("${");
        var plain = version.replaceFirst("-.*", "");
        assertThat(Unpacked.of(bytes("lunchroom-wordpress.zip")).text("lunchroom/lunchroom.php"))
                .contains("* Version: " + plain + "\n");
        assertThat(Unpacked.of(bytes("lunchroom-wordpress.zip")).text("lunchroom/readme.txt"))
                .contains("Stable tag: " + plain + "\n");
        assertThat(Unpacked.of(bytes("lunchroom-mediawiki.zip")).text("Lunchroom/extension.json"))
                .contains("\"version\": \"" + plain + "\"");
    }

    @Test
    void every_widget_is_in_every_package_that_lists_them() {
        assertThat(widgets()).hasSizeGreaterThan(15).allSatisfy(widget -> {
            var element = widget.getString("element");
            var name = element.substring("lunchroom-".length());
            assertThat(text("embed.html")).contains("<" + element, "</" + element + ">", widget.getString("fallback"));
            assertThat(Unpacked.of(bytes("lunchroom-liferay.zip")).text("lunchroom/client-extension.yaml"))
                    .contains("\n  htmlElementName: \"" + element + "\"\n");
            assertThat(Unpacked.of(bytes("lunchroom-wordpress.zip")).text("lunchroom/block.js"))
                    .contains("{ name: \"" + name + "\",");
            assertThat(Unpacked.of(bytes("lunchroom-wordpress.zip")).text("lunchroom/widgets.php"))
                    .contains("\n        '" + name + "' => [");
        });
    }

    @Test
    void whoever_writes_a_page_says_neither_where_lunchroom_is_nor_who_signs() {
        for (var packed : List.of(
                "lunchroom-wordpress.zip:lunchroom",
                "lunchroom-dokuwiki.zip:lunchroom",
                "lunchroom-mediawiki.zip:Lunchroom")) {
            var parts = packed.split(":");
            assertThat(Unpacked.of(bytes(parts[0])).text(parts[1] + "/widgets.php"))
                    .contains("'tag' => 'room'")
                    .doesNotContain("'base'", "'assertion-url' =>");
        }
    }

    @Test
    void the_icons_have_the_sizes_that_stores_want() throws IOException {
        var color =
                ImageIO.read(Path.of("plugin-descriptor/icons/color-192.png").toFile());
        var outline =
                ImageIO.read(Path.of("plugin-descriptor/icons/outline-32.png").toFile());
        assertThat(List.of(color.getWidth(), color.getHeight())).containsOnly(192);
        assertThat(List.of(outline.getWidth(), outline.getHeight())).containsOnly(32);
        assertThat(outline.getRGB(0, 0) >>> 24).as("transparent").isZero();
    }

    @Test
    void an_odd_address_ends_no_text_that_it_stands_in() {
        var odd = Descriptor.at("https://lunch.corp.test/a'b$c/lunchroom", List.of());
        var php = Unpacked.of(
                        packages(odd, true).bytes("lunchroom-wordpress.zip").orElseThrow())
                .text("lunchroom/lunchroom.php");
        assertThat(php).contains("'https://lunch.corp.test/a\\'b$c/lunchroom'");
        var page = new String(packages(odd, true).bytes("embed.html").orElseThrow(), StandardCharsets.UTF_8);
        assertThat(page).contains("https://lunch.corp.test/a&#39;b$c/lunchroom/widgets/lunchroom.js");
    }

    @Test
    void a_template_that_is_not_there_is_said() {
        var filling = new Filling(Values.of(descriptor, true));
        assertThatThrownBy(() -> filling.filled("any-html/none.txt")).hasMessageContaining("none.txt");
    }
}
