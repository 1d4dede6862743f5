package org.lunchroom.identity.operators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
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
        assertThat(new OperatorDoor(settings()).viewer(new SessionToken(""))).isNull();
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

    private static OperatorDoor door(String token) {
        return new OperatorDoor(settings("lunchroom.metrics.token", token));
    }

    private static SignInSettings settings(String... pairs) {
        return new SignInSettings(TestSettings.of(pairs));
    }
}
