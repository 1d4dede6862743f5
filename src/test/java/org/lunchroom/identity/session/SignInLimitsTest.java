package org.lunchroom.identity.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lunchroom.identity.SignInSettings;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.settings.TestSettings;
import org.lunchroom.kernel.time.TestClock;

class SignInLimitsTest {
    private static final String ADDRESS = "192.0.2.1";

    private final TestClock clock = new TestClock();
    private final SignInLimits limits =
            new SignInLimits(new SignInSettings(TestSettings.of("lunchroom.signin.failures.per.minute", "3")), clock);

    @Test
    void too_many_failures_for_one_name_are_stopped_until_some_time_has_passed() {
        fail(3, "ada", ADDRESS);

        assertThatThrownBy(() -> limits.take("password", ADDRESS, "ada"))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.status()).isEqualTo(429);
                    assertThat(problem.retryAfter().orElseThrow())
                            .isBetween(Duration.ofSeconds(20), Duration.ofSeconds(21));
                });
        clock.advance(Duration.ofSeconds(21));
        assertThatCode(() -> limits.take("password", ADDRESS, "ada")).doesNotThrowAnyException();
    }

    @Test
    void another_address_does_not_help_to_guess_the_same_name() {
        fail(3, "ada", ADDRESS);

        assertStopped("password", "198.51.100.7", "ada");
    }

    @Test
    void whoever_signs_in_is_not_counted() {
        for (int i = 0; i < 1000; i++) {
            limits.take("assertion", ADDRESS, "a" + i).succeeded();
            limits.take("password", ADDRESS, "ada").succeeded();
        }
    }

    @Test
    void one_address_cannot_go_through_many_names() {
        for (int i = 0; i < 60; i++) {
            limits.take("password", ADDRESS, "name" + i);
        }

        assertStopped("password", ADDRESS, "another");
        assertThatCode(() -> limits.take("password", "192.0.2.2", "another")).doesNotThrowAnyException();
    }

    @Test
    void an_ipv6_network_counts_as_one_address() {
        for (int i = 0; i < 60; i++) {
            limits.take("password", "2001:db8:0:1::" + i, "name" + i);
        }

        assertStopped("password", "2001:db8:0:1:ffff::1", "another");
        assertThatCode(() -> limits.take("password", "2001:db8:0:2::1", "another"))
                .doesNotThrowAnyException();
    }

    @Test
    void guessing_passwords_does_not_keep_the_portals_people_out() {
        for (int i = 0; i < 60; i++) {
            limits.take("password", ADDRESS, "name" + i);
        }

        assertThatCode(() -> limits.take("assertion", ADDRESS, "any")).doesNotThrowAnyException();
    }

    @Test
    void a_name_that_is_stopped_costs_its_address_nothing_more() {
        fail(3, "ada", ADDRESS);
        for (int i = 0; i < 200; i++) {
            assertStopped("password", ADDRESS, "ada");
        }

        assertThatCode(() -> limits.take("password", ADDRESS, "grace")).doesNotThrowAnyException();
    }

    private void fail(int times, String name, String address) {
        for (int i = 0; i < times; i++) {
            limits.take("password", address, name);
        }
    }

    private void assertStopped(String door, String address, String name) {
        assertThatThrownBy(() -> limits.take(door, address, name)).isInstanceOf(Problem.class);
    }
}
