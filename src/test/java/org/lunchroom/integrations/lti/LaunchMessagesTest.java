package org.lunchroom.integrations.lti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.integrations.lti.launching.Began;
import org.lunchroom.integrations.lti.launching.Launch;
import org.lunchroom.integrations.lti.launching.Refused;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.rooms.Role;

/** What is believed of a platform's message, and what is not. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class LaunchMessagesTest {
    @Parameter
    TestDatabase kind;

    LtiStand lti;

    @BeforeEach
    void connect() {
        lti = new LtiStand(kind);
    }

    @AfterEach
    void close() {
        lti.close();
    }

    private Map<String, Object> claims(Map<String, String> asked) {
        return lti.campus.launch("7", lti.member("4"), asked.get("nonce"), LtiStand.TARGET);
    }

    private Launch read(Map<String, String> asked, String message) throws Refused {
        return lti.messages.read(asked.get("state"), message, LtiStand.AGENT);
    }

    private void refused(String reason, Consumer<Map<String, Object>> change) {
        var asked = lti.toPlatform();
        var message = lti.campus.signed(LearningPlatform.but(claims(asked), change));
        assertThatThrownBy(() -> read(asked, message))
                .isInstanceOf(Refused.class)
                .hasMessage(reason);
    }

    @Test
    void a_click_goes_to_the_platform_with_its_hints_and_two_secrets_of_ours() throws Refused {
        var asked = lti.toPlatform();

        assertThat(asked)
                .containsEntry("response_type", "id_token")
                .containsEntry("response_mode", "form_post")
                .containsEntry("scope", "openid")
                .containsEntry("prompt", "none")
                .containsEntry("client_id", LearningPlatform.CLIENT)
                .containsEntry("redirect_uri", LtiStand.TARGET)
                .containsEntry("login_hint", "4")
                .containsEntry("lti_message_hint", "hint");
        assertThat(asked.get("state")).hasSizeGreaterThan(40).isNotEqualTo(asked.get("nonce"));
    }

    @Test
    void a_message_says_who_opened_what_in_which_course() throws Refused {
        var asked = lti.toPlatform();

        var launch = read(asked, lti.campus.signed(claims(asked)));

        assertThat(launch.subject()).isEqualTo("4");
        assertThat(launch.name()).isEqualTo("Lea Holdout");
        assertThat(launch.role()).isEqualTo(Role.PARTICIPANT);
        assertThat(launch.context()).isEqualTo("2");
        assertThat(launch.link()).isEqualTo("7");
        assertThat(launch.services().members()).isEqualTo(lti.campus.site.address("/members?course=2"));
        assertThat(launch.services().item()).isNull();
    }

    @Test
    void a_message_is_read_once() throws Refused {
        var asked = lti.toPlatform();
        var message = lti.campus.signed(claims(asked));
        read(asked, message);

        assertThatThrownBy(() -> read(asked, message)).hasMessage("state-unknown");
    }

    @Test
    void of_many_at_once_with_one_message_one_comes_in() {
        var asked = lti.toPlatform();
        var message = lti.campus.signed(claims(asked));

        long in = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> comesIn(asked, message)))
                .toList()
                .stream()
                .filter(CompletableFuture::join)
                .count();

        assertThat(in).isEqualTo(1);
    }

    private boolean comesIn(Map<String, String> asked, String message) {
        try {
            return read(asked, message) != null;
        } catch (Refused e) {
            return false;
        }
    }

    @Test
    void what_another_key_signed_or_none_is_refused() throws Exception {
        var asked = lti.toPlatform();
        var claims = claims(asked);
        var set = new JWTClaimsSet.Builder();
        claims.forEach(set::claim);
        var shared = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), set.build());
        shared.sign(new MACSigner(lti.campus.keySet().getBytes(StandardCharsets.UTF_8)));

        assertThatThrownBy(() -> read(asked, LearningPlatform.signed(claims, LearningPlatform.newKey())))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> read(asked, new PlainJWT(set.build()).serialize()))
                .hasMessage("signature");
        assertThatThrownBy(() -> read(asked, shared.serialize())).hasMessage("signature");
        assertThatThrownBy(() -> read(asked, "no token")).hasMessage("form");
        assertThat(read(asked, lti.campus.signed(claims)).subject()).isEqualTo("4");
    }

    @Test
    void the_platforms_keys_are_kept_and_read_again_for_a_new_one() throws Refused {
        var first = lti.toPlatform();
        read(first, lti.campus.signed(claims(first)));
        var second = lti.toPlatform();
        read(second, lti.campus.signed(claims(second)));
        assertThat(lti.campus.site.asked).containsOnlyOnce("/certs");

        lti.campus.rotate();
        var third = lti.toPlatform();

        assertThat(read(third, lti.campus.signed(claims(third))).subject()).isEqualTo("4");
    }

    @Test
    void one_for_somebody_else_or_by_somebody_else_is_refused() {
        refused("issuer", claims -> claims.put("iss", "https://other.example"));
        refused("audience", claims -> claims.put("aud", "tool-2"));
        refused("azp", claims -> claims.put("aud", List.of(LearningPlatform.CLIENT, "tool-2")));
        refused("azp", claims -> claims.put("azp", "tool-2"));
        refused("nonce", claims -> claims.put("nonce", "another"));
        refused("nonce", claims -> claims.remove("nonce"));
        refused("deployment", claims -> claims.put(LearningPlatform.LTI + "deployment_id", "2"));
        refused(
                "target-link",
                claims -> claims.put(LearningPlatform.LTI + "target_link_uri", LtiStand.TARGET + "?x=1"));
        refused("subject", claims -> claims.remove("sub"));
        refused("version", claims -> claims.put(LearningPlatform.LTI + "version", "1.1"));
        refused("message-type", claims -> claims.put(LearningPlatform.LTI + "message_type", "LtiSubmissionReview"));
        refused("resource-link", claims -> claims.put(LearningPlatform.LTI + "resource_link", Map.of()));
    }

    @Test
    void one_for_several_that_names_us_as_its_party_is_taken() throws Refused {
        var asked = lti.toPlatform();
        var claims = claims(asked);
        claims.put("aud", List.of(LearningPlatform.CLIENT, "tool-2"));
        claims.put("azp", LearningPlatform.CLIENT);

        assertThat(read(asked, lti.campus.signed(claims)).subject()).isEqualTo("4");
    }

    @Test
    void one_that_is_not_of_this_minute_is_refused() {
        refused("expired", claims -> claims.put("exp", moment(-40)));
        refused("too-old", claims -> claims.put("iat", moment(-400)));
        refused("issued-in-future", claims -> claims.put("iat", moment(90)));
        refused("lives-too-long", claims -> claims.put("exp", moment(100_000)));
        refused("exp", claims -> claims.remove("exp"));
        refused("iat", claims -> claims.remove("iat"));
        refused("not-yet-valid", claims -> claims.put("nbf", moment(90)));
    }

    private static Date moment(int seconds) {
        return Date.from(Instant.now().plus(Duration.ofSeconds(seconds)));
    }

    @Test
    void one_that_another_browser_brings_is_refused() {
        var asked = lti.toPlatform();
        var message = lti.campus.signed(claims(asked));

        assertThatThrownBy(() -> lti.messages.read(asked.get("state"), message, "Another"))
                .hasMessage("other-browser");
    }

    @Test
    void a_click_of_an_unknown_platform_or_to_somewhere_else_is_refused() {
        begins("issuer-unknown", "https://other.example", LearningPlatform.CLIENT, LtiStand.TARGET, "4");
        begins("issuer-missing", null, LearningPlatform.CLIENT, LtiStand.TARGET, "4");
        begins("client-id-unknown", lti.campus.issuer(), "tool-9", LtiStand.TARGET, "4");
        begins("target-link", lti.campus.issuer(), LearningPlatform.CLIENT, "https://evil.example/lti/launch", "4");
        begins("target-link", lti.campus.issuer(), LearningPlatform.CLIENT, LtiStand.TARGET + "er", "4");
        begins("target-link", lti.campus.issuer(), LearningPlatform.CLIENT, null, "4");
        begins("login-hint", lti.campus.issuer(), LearningPlatform.CLIENT, LtiStand.TARGET, null);
    }

    private void begins(String reason, String issuer, String client, String target, String hint) {
        var began = new Began(issuer, client, null, target, hint, null, LtiStand.AGENT);
        assertThatThrownBy(() -> lti.beginnings.begin(began))
                .isInstanceOf(Refused.class)
                .hasMessage(reason);
    }

    @Test
    void a_platform_that_was_disconnected_launches_nothing() {
        var asked = lti.toPlatform();
        var message = lti.campus.signed(claims(asked));
        lti.platforms.disconnect(lti.admin, lti.platform.id());

        assertThatThrownBy(() -> read(asked, message)).hasMessage("state-unknown");
    }
}
