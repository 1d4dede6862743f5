package org.lunchroom.identity.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import org.junit.jupiter.api.Test;
import org.lunchroom.kernel.settings.TestSettings;
import org.lunchroom.kernel.settings.WrongSetting;

class PortalSettingsTest {
    private static final String ISSUER = "lunchroom.portal.issuer";
    private static final String SECRET = "lunchroom.portal.secret";
    private static final String JWKS = "lunchroom.portal.jwks";
    private static final String ALGORITHM = "lunchroom.portal.algorithm";
    private static final String LONG = "0123456789abcdef0123456789abcdef";

    @Test
    void without_an_issuer_there_is_no_portal() {
        assertThat(PortalSettings.from(TestSettings.of())).isEmpty();
    }

    @Test
    void a_secret_alone_means_hs256_and_our_address_as_audience() {
        var portal =
                PortalSettings.from(TestSettings.of(ISSUER, "p", SECRET, LONG)).orElseThrow();

        assertThat(portal.algorithm()).isEqualTo(JWSAlgorithm.HS256);
        assertThat(portal.rules().audience()).isEqualTo("http://127.0.0.1:8080/lunchroom");
    }

    @Test
    void wrong_settings_stop_the_start_with_a_sentence_that_names_the_variable() {
        stops("LUNCHROOM_PORTAL_ISSUER", SECRET, LONG);
        stops("LUNCHROOM_PORTAL_SECRET", ISSUER, "p", SECRET, "short");
        stops("LUNCHROOM_PORTAL_SECRET", ISSUER, "p", ALGORITHM, "HS256");
        stops("LUNCHROOM_PORTAL_JWKS", ISSUER, "p");
        stops("LUNCHROOM_PORTAL_JWKS", ISSUER, "p", JWKS, "http://portal.example/keys");
        stops("LUNCHROOM_PORTAL_JWKS", ISSUER, "p", JWKS, "https://");
        stops("LUNCHROOM_PORTAL_JWKS", ISSUER, "p", JWKS, "/no/such/file.json");
        stops("LUNCHROOM_PORTAL_JWKS", ISSUER, "p", SECRET, LONG, JWKS, "https://portal.example/keys");
        stops("LUNCHROOM_PORTAL_SECRET", ISSUER, "p", SECRET, LONG, ALGORITHM, "RS256");
        stops("LUNCHROOM_PORTAL_ALGORITHM", ISSUER, "p", SECRET, LONG, ALGORITHM, "none");
        stops(
                "LUNCHROOM_PORTAL_CLOCK_SKEW_SECONDS",
                ISSUER,
                "p",
                SECRET,
                LONG,
                "lunchroom.portal.clock.skew.seconds",
                "61");
    }

    @Test
    void no_sentence_repeats_the_secret() {
        assertThatThrownBy(() -> PortalSettings.from(TestSettings.of(ISSUER, "p", SECRET, "my-little-secret")))
                .hasMessageNotContaining("my-little-secret");
        assertThat(PortalSettings.from(TestSettings.of(ISSUER, "p", SECRET, LONG))
                        .orElseThrow()
                        .toString())
                .doesNotContain(LONG);
    }

    @Test
    void keys_may_lie_on_this_machine_behind_plain_http() {
        var settings = TestSettings.of(ISSUER, "p", JWKS, "http://localhost:9090/keys");

        assertThat(PortalSettings.from(settings).orElseThrow().algorithm()).isEqualTo(JWSAlgorithm.RS256);
    }

    private static void stops(String variable, String... pairs) {
        assertThatThrownBy(() -> PortalSettings.from(TestSettings.of(pairs)))
                .isInstanceOf(WrongSetting.class)
                .hasMessageStartingWith(variable + " must be ")
                .hasMessageEndingWith(".");
    }
}
