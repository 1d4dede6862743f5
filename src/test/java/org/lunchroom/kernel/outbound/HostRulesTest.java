package org.lunchroom.kernel.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunchroom.kernel.settings.TestSettings;
import org.lunchroom.kernel.settings.WrongSetting;

class HostRulesTest {
    private static HostRules rules(String fetch, String inside) {
        return HostRules.of(TestSettings.of("lunchroom.links.fetch", fetch, "lunchroom.links.internal.hosts", inside));
    }

    private static boolean allows(HostRules rules, String url, String leadsTo) throws UnknownHostException {
        var to = Destination.of(url).orElseThrow();
        return rules.mayAsk(to) && rules.mayConnect(to, InetAddress.getByName(leadsTo));
    }

    @Test
    void unless_an_admin_says_otherwise_nobody_is_asked_nor_looked_up() {
        var rules = HostRules.of(TestSettings.of());

        assertThat(rules.any()).isFalse();
        assertThat(rules.mayAsk(Destination.of("https://example.com/").orElseThrow()))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "198.18.0.1",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "239.1.1.1",
                "240.0.0.1",
                "255.255.255.255",
                "192.88.99.1",
                "::",
                "::1",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "fd00:ec2::254",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "64:ff9b::10.0.0.1",
                "64:ff9b:1::1",
                "2002:7f00:1::1",
                "2001::1",
                "2001:db8::1",
                "100::1",
                "3fff::1",
                "5f00::1"
            })
    void what_is_not_out_on_the_internet_is_refused(String leadsTo) throws UnknownHostException {
        assertThat(allows(rules("true", ""), "https://evil.example/", leadsTo)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "172.15.0.1", "172.32.0.1", "100.63.0.1", "100.128.0.1", "2606:4700::1111"})
    void what_is_out_there_is_asked_once_that_is_switched_on(String leadsTo) throws UnknownHostException {
        assertThat(allows(rules("true", ""), "https://example.com/", leadsTo)).isTrue();
        assertThat(allows(rules("true", ""), "http://example.com/", leadsTo)).isTrue();
        assertThat(allows(rules("true", ""), "https://example.com:8443/", leadsTo))
                .isFalse();
        assertThat(allows(rules("true", ""), "http://example.com:22/", leadsTo)).isFalse();
        assertThat(allows(rules("false", "wiki.example"), "https://example.com/", leadsTo))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "wiki.example, https://wiki.example/, 10.0.0.7, true",
        "wiki.example, https://Wiki.Example/, 10.0.0.7, true",
        "wiki.example, https://other.wiki.example/, 10.0.0.7, false",
        "wiki.example, https://notwiki.example/, 10.0.0.7, false",
        "wiki.example, https://wiki.example:8443/, 10.0.0.7, false",
        "wiki.example:8443, https://wiki.example:8443/, 10.0.0.7, true",
        "wiki.example:8443, https://wiki.example/, 10.0.0.7, false",
        "*.corp.example, https://wiki.corp.example/, fd12::7, true",
        ".corp.example, https://wiki.corp.example/, fd12::7, true",
        "*.corp.example, https://corp.example/, fd12::7, false",
        "*.corp.example, https://evilcorp.example/, fd12::7, false",
        "wiki.example, https://wiki.example/, 127.0.0.1, false",
        "wiki.example, https://wiki.example/, 169.254.169.254, false",
        "wiki.example, https://wiki.example/, fd00:ec2::254, false",
        "10.1.0.0/16, http://10.1.2.3/, 10.1.2.3, true",
        "10.1.0.0/16, http://10.2.2.3/, 10.2.2.3, false",
        "10.1.0.0/16, http://wiki.example/, 10.1.2.3, true",
        "10.1.0.0/16:8080, http://10.1.2.3:8080/, 10.1.2.3, true",
        "10.1.0.0/16:8080, http://10.1.2.3/, 10.1.2.3, false",
        "127.0.0.1:9090, http://127.0.0.1:9090/, 127.0.0.1, true",
        "[fd00::]/8:8080, http://[fd00::1]:8080/, fd00::1, true",
        "fd00::/8, http://[fd00::1]/, fd00::1, true",
    })
    void a_listed_host_is_asked_and_its_neighbours_are_not(String inside, String url, String leadsTo, boolean asked)
            throws UnknownHostException {
        assertThat(allows(rules("false", inside), url, leadsTo)).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.0/40",
                "10.0.0.0/8:0",
                "wiki example",
                "https://wiki.example",
                "wiki.example:99999",
                "[::1",
                "*"
            })
    void a_wrong_list_stops_the_start(String inside) {
        assertThatThrownBy(() -> rules("false", inside))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("LUNCHROOM_LINKS_INTERNAL_HOSTS");
    }

    @Test
    void the_one_address_that_an_admin_set_is_trusted_wherever_it_is() throws UnknownHostException {
        var rules = HostRules.only(
                Destination.of("https://portal.example:8443/keys").orElseThrow());

        assertThat(allows(rules, "https://portal.example:8443/keys", "127.0.0.1"))
                .isTrue();
        assertThat(allows(rules, "https://portal.example/keys", "127.0.0.1")).isFalse();
    }
}
