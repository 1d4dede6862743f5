package org.lunchroom.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;

/** Nothing that only admins may do is forgotten when it comes to the record; another test does it on a server. */
class AdminActsTest {
    private static final List<Permission> OF_ADMINS =
            List.of(Permission.ADMIN, Permission.BACKUP, Permission.SEARCH_REBUILD, Permission.FIRST_ADMIN);

    /** What each endpoint of admins that changes something writes down. */
    private static final Map<String, String> ACTS = new TreeMap<>(Map.ofEntries(
            Map.entry("AccountsResource.put", "account.made"),
            Map.entry("AccountsResource.appoint", "account.changed"),
            Map.entry("AccountsResource.remove", "account.removed"),
            Map.entry("FirstStepsResource.admin", "account.made"),
            Map.entry("PortalsResource.add", "portal.added"),
            Map.entry("PortalsResource.change", "portal.changed"),
            Map.entry("PortalsResource.remove", "portal.removed"),
            Map.entry("PortalsResource.addKey", "portal.key-made"),
            Map.entry("PortalsResource.retire", "portal.key-retired"),
            Map.entry("PortalsResource.directoryToken", "portal.directory-token-made"),
            Map.entry("PortalsResource.endDirectoryToken", "portal.directory-token-ended"),
            Map.entry("PortalTrialResource.of", "portal.assertion-tried"),
            Map.entry("GroupRulesResource.add", "group-rule.added"),
            Map.entry("GroupRulesResource.remove", "group-rule.removed"),
            Map.entry("BotsResource.makeBot", "bot.made"),
            Map.entry("BotsResource.retireBot", "bot.retired"),
            Map.entry("BotsResource.makeTokenOfBot", "token.made"),
            Map.entry("BotsResource.revokeTokenOfBot", "token.revoked"),
            Map.entry("TokensResource.revokeAnybodysToken", "token.revoked"),
            Map.entry("PlatformsResource.connect", "lti.connected"),
            Map.entry("PlatformsResource.disconnect", "lti.disconnected"),
            Map.entry("PlatformsResource.deploy", "lti.deployed"),
            Map.entry("PlatformsResource.withdraw", "lti.withdrawn"),
            Map.entry("ToolResource.invite", "lti.invited"),
            Map.entry("ToolResource.rotate", "lti.keys-rotated"),
            Map.entry("BackupsResource.make", "backup.made"),
            Map.entry("SearchIndexResource.rebuild", "search.rebuilt")));

    @Test
    void each_endpoint_of_admins_that_changes_something_is_known_here() {
        var found = new TreeSet<String>();
        for (var type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.lunchroom")) {
            for (var method : type.getMethods()) {
                boolean changes = method.getAnnotations().stream()
                        .map(annotation -> annotation.getRawType())
                        .anyMatch(kind -> kind.isAnnotatedWith(HttpMethod.class)
                                && !kind.getSimpleName().equals("GET"));
                if (changes
                        && method.isAnnotatedWith(Guard.class)
                        && OF_ADMINS.contains(
                                method.getAnnotationOfType(Guard.class).value())) {
                    found.add(type.getSimpleName() + "." + method.getName());
                }
            }
        }

        assertThat(ACTS.keySet()).isEqualTo(found);
    }

    @Test
    void each_of_these_acts_is_written_down_somewhere() throws IOException {
        var source = new StringBuilder();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                source.append(Files.readString(file));
            }
        }
        assertThat(ACTS.values()).allSatisfy(act -> assertThat(source).contains("\"" + act + "\""));
    }
}
