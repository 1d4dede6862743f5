package org.lunchroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lunchroom.identity.claims.PortalRules;
import org.lunchroom.identity.claims.Profile;
import org.lunchroom.kernel.settings.Settings;

class AssertedTest {
    @Test
    void a_name_loses_what_cannot_be_seen() {
        assertThat(name("Ada\u202e\u0000 \n Obi\u200b\ud800")).isEqualTo("Ada Obi");
    }

    @Test
    void the_joiners_of_scripts_and_emoji_stay() {
        assertThat(name("👩🏽‍🏫 Ines")).isEqualTo("👩🏽‍🏫 Ines");
    }

    @Test
    void a_long_name_is_cut_between_characters() {
        assertThat(name("🦊".repeat(200))).isEqualTo("🦊".repeat(120));
    }

    @Test
    void whoever_has_no_name_is_called_by_their_subject() {
        assertThat(name("\u200b")).isEqualTo("u-17");
    }

    @Test
    void an_admin_is_an_organiser_and_everybody_a_member() {
        assertThat(Asserted.of("i", "s", "n", Set.of("admin", "astronaut")).roles())
                .containsExactlyInAnyOrder("admin", "organiser", "member");
        assertThat(Asserted.of("i", "s", "n", Set.of()).roles()).containsExactly("member");
    }

    @Test
    void whoever_leads_somebody_is_known_by_the_claim_of_their_portal() {
        assertThat(claiming("u-3").manager()).isEqualTo("u-3");
        assertThat(claiming("u-3").in(Set.of("night")).manager()).isEqualTo("u-3");
        assertThat(claiming(" ").manager()).isNull();
        assertThat(claiming("x".repeat(256)).manager()).isNull();
        assertThat(claiming(17).manager()).isNull();
    }

    private static Asserted claiming(Object manager) {
        var rules = PortalRules.of("i", new Settings(setting -> Optional.empty()));
        var claims = new JWTClaimsSet.Builder().claim("manager", manager).build();
        return new Profile(rules, claims).who("u-17", "Ines", null);
    }

    private static String name(String name) {
        return Asserted.of("i", "u-17", name, Set.of()).name();
    }
}
