package org.lunchroom.kernel.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lunchroom.kernel.time.TestClock;

class AllowanceTest {
    private final TestClock clock = new TestClock();
    private final Allowance<String> allowance = new Allowance<>(6, clock);

    @Test
    void who_has_none_left_hears_how_long_to_wait_and_then_has_one() {
        use("ada", 6);

        var wait = allowance.take("ada").orElseThrow();
        assertThat(wait).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(11));
        clock.advance(wait);

        assertThat(allowance.take("ada")).isEmpty();
        assertThat(allowance.take("ada")).isPresent();
    }

    @Test
    void one_does_not_use_up_anothers() {
        use("ada", 7);

        assertThat(allowance.take("grace")).isEmpty();
    }

    @Test
    void what_is_given_back_can_be_taken_again() {
        use("ada", 6);
        allowance.giveBack("ada");

        assertThat(allowance.take("ada")).isEmpty();
    }

    @Test
    void an_ipv6_customer_is_one_network_and_an_ipv4_address_is_itself() {
        assertThat(Network.of("2001:db8:0:1::1")).isEqualTo(Network.of("2001:db8:0:1:ffff::2"));
        assertThat(Network.of("2001:db8:0:2::1")).isNotEqualTo(Network.of("2001:db8:0:1::1"));
        assertThat(Network.of("192.0.2.1")).isEqualTo("192.0.2.1");
    }

    private void use(String whose, int times) {
        for (int i = 0; i < times; i++) {
            allowance.take(whose);
        }
    }
}
