package org.lunchroom.portal.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunchroom.harness.OtherLanguages;

/** The packages in PHP, where there is a PHP: each file can be read, and what makes tags makes only good ones. */
class PhpPackagesTest {
    private static final List<String> PACKAGES =
            List.of("lunchroom-wordpress.zip", "lunchroom-dokuwiki.zip", "lunchroom-mediawiki.zip");

    @TempDir
    Path folder;

    private final Packages packages = new Packages(
            Descriptor.at("https://lunch.corp.test/lunchroom", List.of()),
            new BuiltStock(Path.of("target/bundle"), Path.of("plugin-descriptor")),
            true);

    @BeforeEach
    void a_php_is_there() {
        assumeTrue(OtherLanguages.has("php"), "There is no php on this machine.");
    }

    private void unpack(String file) throws IOException {
        for (var entry : Unpacked.of(packages.bytes(file).orElseThrow()).files().entrySet()) {
            var target = folder.resolve(file).resolve(entry.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, entry.getValue());
        }
    }

    @Test
    void each_file_can_be_read() throws IOException {
        for (var file : PACKAGES) {
            unpack(file);
        }
        try (var files = Files.walk(folder)) {
            var scripts = files.filter(file -> file.toString().endsWith(".php")).toList();
            assertThat(scripts).hasSizeGreaterThan(12).allSatisfy(script -> assertThat(
                            OtherLanguages.run(folder, Map.of(), List.of("php", "-l", script.toString())))
                    .startsWith("No syntax errors"));
        }
    }

    @Test
    void a_tag_has_known_attributes_only_and_no_address_that_runs() throws IOException {
        assertThat(
                        markup(
                                "'room', ['tag' => 'a\"b<', 'onclick' => 'x()', 'base' => 'https://evil.test', 'recap_href' => '/r?c={chat}']"))
                .isEqualTo(
                        "<lunchroom-room tag=\"a&quot;b&lt;\" recap-href=\"/r?c={chat}\" assertion-url=\"/who\">"
                                + "<a href=\"https://lunch.corp.test/lunchroom/\">Read and join the chat in Lunchroom.</a></lunchroom-room>");
        for (var address : List.of(
                "javascript:alert(1)",
                " javascript:alert(1)",
                "java\\tscript:alert(1)",
                "data:text/html,x",
                "\\\\\\\\evil.test")) {
            assertThat(markup("'room', ['tag' => 'a', 'recap-href' => \"" + address + "\"]"))
                    .doesNotContain("recap-href");
        }
        assertThat(markup("'script', []")).isEmpty();
        assertThat(markup("'room onclick=x', []")).isEmpty();
    }

    private String markup(String arguments) throws IOException {
        unpack("lunchroom-wordpress.zip");
        var script = folder.resolve("try.php");
        Files.writeString(
                script,
                "<?php require '" + folder.resolve("lunchroom-wordpress.zip/lunchroom/widgets.php")
                        + "'; echo lunchroom_markup(" + arguments + ", 'https://lunch.corp.test/lunchroom', '/who');",
                StandardCharsets.UTF_8);
        return OtherLanguages.run(folder, Map.of(), List.of("php", script.toString()));
    }
}
