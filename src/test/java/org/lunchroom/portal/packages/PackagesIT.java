package org.lunchroom.portal.packages;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.OnServer;

/** What an admin downloads from a server, without signing in. */
class PackagesIT extends OnServer {
    @Test
    void the_list_names_packages_with_the_servers_own_address_in_them() {
        var list = nobody().page("packages/").expect(200).list().getValuesAs(JsonObject.class);
        assertThat(list).hasSizeGreaterThan(12);
        for (var offer : list) {
            nobody().page("packages/" + offer.getString("file")).expect(200);
        }
        var page = nobody().page("packages/embed.html").expect(200);
        assertThat(page.header("Content-Type")).startsWith("text/plain");
        assertThat(page.body()).contains("<lunchroom-room").doesNotContain("https://lunchroom.example");
        assertThat(nobody().page("packages/SHA256SUMS").expect(200).body().lines())
                .hasSameSizeAs(list)
                .allSatisfy(line -> assertThat(line).matches("[0-9a-f]{64}  \\S+"));
    }

    @Test
    void the_descriptor_has_the_builds_version_and_what_is_no_package_is_not_there() {
        var descriptor = nobody().page(".well-known/portal-plugin.json").expect(200);
        assertThat(descriptor.json().getString("version")).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(descriptor.body()).doesNotContain("${");
        nobody().page("packages/none.zip").expect(404);
    }
}
