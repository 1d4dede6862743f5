package org.lunchroom.operations.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunchroom.kernel.http.TestRequest;
import org.lunchroom.kernel.settings.TestSettings;
import org.lunchroom.kernel.settings.WrongSetting;

class ProxiesTest {
    private static final String CALLER = "203.0.113.7";

    @Test
    void a_listed_proxy_says_where_a_request_comes_from() {
        assertThat(address("10.1.2.3", CALLER)).isEqualTo(CALLER);
        assertThat(address("10.1.2.3", "2001:db8::7")).isEqualTo("2001:db8::7");
    }

    @Test
    void nobody_else_does() {
        assertThat(address("198.51.100.1", CALLER)).isEqualTo("198.51.100.1");
    }

    @Test
    void what_a_caller_wrote_before_the_proxy_did_is_not_believed() {
        assertThat(address("10.1.2.3", "127.0.0.1, 192.0.2.99, " + CALLER)).isEqualTo(CALLER);
    }

    @Test
    void a_chain_of_listed_proxies_is_followed_to_its_start() {
        assertThat(address("10.1.2.3", "192.0.2.99, " + CALLER + ", 10.1.9.9, ::1"))
                .isEqualTo(CALLER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "evil.example", "1.2.3.4:80", "999.1.1.1", "_hidden, -"})
    void what_is_no_address_leaves_the_last_one_that_was(String forwarded) {
        assertThat(address("10.1.2.3", forwarded)).isEqualTo("10.1.2.3");
    }

    @Test
    void a_request_without_the_header_stays_as_it_is() {
        var request = new TestRequest().from("10.1.2.3").asRequest();

        assertThat(proxies("10.1.0.0/16").seenThrough(request)).isSameAs(request);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10.1.0.0/33", "10.1.0.0/-1", "10.1.0.0/", "proxy.example", "10.1.0", "::1/129", "10.1.0.0/x"})
    void a_range_that_is_none_stops_the_start(String range) {
        assertThatThrownBy(() -> proxies(range))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("LUNCHROOM_TRUSTED_PROXIES");
    }

    private static String address(String direct, String forwarded) {
        var request = new TestRequest().from(direct).header("X-Forwarded-For", forwarded);
        return proxies("10.1.0.0/16, ::1").seenThrough(request.asRequest()).getRemoteAddr();
    }

    private static Proxies proxies(String trusted) {
        return new Proxies(TestSettings.of("lunchroom.trusted.proxies", trusted));
    }
}
