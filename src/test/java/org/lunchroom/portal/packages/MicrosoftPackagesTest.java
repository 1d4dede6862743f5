package org.lunchroom.portal.packages;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lunchroom.kernel.Json;

/** What Teams and SharePoint want of a package. */
class MicrosoftPackagesTest {
    private static final String BASE = "https://lunch.corp.test/lunchroom";

    private final Descriptor descriptor = Descriptor.at(BASE, List.of());
    private final Packages packages =
            new Packages(descriptor, new BuiltStock(Path.of("target/bundle"), Path.of("plugin-descriptor")), true);

    private byte[] bytes(String file) {
        return packages.bytes(file).orElseThrow();
    }

    @Test
    void the_app_for_teams_keeps_the_limits_of_teams() {
        var app = Unpacked.of(bytes("lunchroom-teams.zip"));
        assertThat(app.files()).containsOnlyKeys("manifest.json", "color.png", "outline.png");
        var manifest = Json.createReader(new java.io.StringReader(app.text("manifest.json")))
                .readObject();
        var plugin = descriptor.json();
        assertThat(manifest.keySet())
                .contains(
                        "manifestVersion", "version", "id", "developer", "name", "description", "icons", "accentColor");
        assertThat(manifest.getString("id")).isEqualTo(plugin.getString("uuid"));
        assertThat(manifest.getJsonObject("name").getString("short")).hasSizeLessThanOrEqualTo(30);
        assertThat(manifest.getJsonObject("developer").getString("name")).hasSizeLessThanOrEqualTo(32);
        assertThat(manifest.getJsonObject("description").getString("short")).hasSizeLessThanOrEqualTo(80);
        assertThat(manifest.getJsonObject("description").getString("full")).hasSizeLessThanOrEqualTo(4000);
        assertThat(manifest.getJsonArray("validDomains").getString(0)).isEqualTo("lunch.corp.test");
        assertThat(manifest.getJsonArray("staticTabs").getValuesAs(JsonObject.class))
                .allSatisfy(tab -> assertThat(tab.getString("contentUrl"))
                        .startsWith(BASE + "/frame.html?widget=")
                        .endsWith("&host=teams"));
    }

    @Test
    void the_project_for_sharepoint_has_every_script_of_the_widgets_inside() {
        var project = Unpacked.of(bytes("lunchroom-spfx.zip"));
        var part = "lunchroom-spfx/src/webparts/lunchroom/";
        assertThat(project.files().keySet().stream()
                        .filter(path -> path.startsWith(part + "widgets/") && path.endsWith(".js")))
                .hasSizeGreaterThan(50)
                .contains(part + "widgets/lunchroom.js");
        var plain = descriptor.json().getString("version").replaceFirst("-.*", "");
        assertThat(project.text("lunchroom-spfx/config/package-solution.json"))
                .contains("\"version\": \"" + plain + ".0\"", descriptor.json().getString("uuid"));
        assertThat(project.text(part + "LunchroomWebPart.ts"))
                .contains("{ key: \"room\",")
                .doesNotContain("https://");
    }
}
