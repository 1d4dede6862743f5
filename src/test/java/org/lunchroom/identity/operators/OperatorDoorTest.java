package org.lunchroom.identity.operators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunchroom.identity.Permission;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.SignInSettings;
import org.lunchroom.identity.gate.SessionToken;
import org.lunchroom.kernel.settings.TestSettings;
import org.lunchroom.kernel.settings.WrongSetting;

class OperatorDoorTest {
    private static final String TOKEN = "a-token-of-twenty-and-more";

    @Test
    void whoever_has_the_token_reads_figures_and_nothing_else() {
        var observer = door(TOKEN).viewer(new SessionToken(TOKEN));

        assertThat(Roles.may(observer.roles(), Permission.METRICS)).isTrue();
        assertThat(List.of(Permission.values()))
                .filteredOn(permission -> Roles.may(observer.roles(), permission))
                .containsExactly(Permission.METRICS);
    }

    @Test
    void another_token_is_left_to_the_other_doors() {
        assertThat(door(TOKEN).viewer(new SessionToken(TOKEN + "x"))).isNull();
        assertThat(door(TOKEN).viewer(new SessionToken(""))).isNull();
        assertThat(new OperatorDoor(Optional.empty(), Optional.empty()).viewer(new SessionToken("")))
                .isNull();
    }

    @Test
    void nobody_becomes_an_observer_by_what_a_portal_calls_them() {
        assertThat(Roles.held(Set.of("observer", "keeper", "organiser")))
                .containsExactlyInAnyOrder("member", "organiser");
    }

    @Test
    void a_short_token_stops_the_start_and_is_not_repeated() {
        assertThatThrownBy(settings("lunchroom.metrics.token", "guessable")::check)
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("LUNCHROOM_METRICS_TOKEN")
                .hasMessageNotContaining("guessable");
        assertThatCode(settings("lunchroom.metrics.token", TOKEN)::check).doesNotThrowAnyException();
    }

    @Test
    void
            whoever_can_read_the_servers_files_makes_backups_and_the_first_admin_looks_after_audit_and_search_and_nothing_else(
                    @TempDir Path data) throws IOException {
        var key = KeyFile.renewed(data).orElseThrow();
        var file = data.resolve("run/key");

        assertThat(Files.readString(file)).isEqualTo(key);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(KeyFile.renewed(data)).as("another one at the next start").isNotEqualTo(Optional.of(key));
        var keeper = new OperatorDoor(Optional.empty(), Optional.of(key)).viewer(new SessionToken(key));
        assertThat(List.of(Permission.values()))
                .filteredOn(permission -> Roles.may(keeper.roles(), permission))
                .containsExactlyInAnyOrder(
                        Permission.BACKUP, Permission.AUDIT_CHECK, Permission.FIRST_ADMIN, Permission.SEARCH_REBUILD);
    }

    private static OperatorDoor door(String token) {
        return new OperatorDoor(settings("lunchroom.metrics.token", token).metricsToken(), Optional.empty());
    }

    private static SignInSettings settings(String... pairs) {
        return new SignInSettings(TestSettings.of(pairs));
    }
}
