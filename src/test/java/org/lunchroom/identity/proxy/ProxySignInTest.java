package org.lunchroom.identity.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.shiro.authc.IncorrectCredentialsException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.Viewer;
import org.lunchroom.identity.groups.GroupRules;
import org.lunchroom.identity.launch.LaunchToken;
import org.lunchroom.identity.launch.Launches;
import org.lunchroom.identity.launch.TestLaunches;
import org.lunchroom.identity.portal.Admission;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.settings.TestSettings;
import org.lunchroom.kernel.settings.WrongSetting;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.TestClock;
import org.lunchroom.people.People;

/** A header is believed from the proxy, and from nobody else. */
class ProxySignInTest {
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final String PROXY = "10.1.0.5";

    private final TestClock clock = new TestClock();
    private Database database;
    private People people;
    private Launches launches;

    @BeforeEach
    void open() {
        database = TestDatabase.H2.fresh();
        people = new People(database, clock);
        launches = new Launches(database, people, clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static String[] set(String... more) {
        var all = new HashMap<>(Map.of(
                "lunchroom.proxy.user.header", "X-Remote-User",
                "lunchroom.proxy.name.header", "X-Remote-Name",
                "lunchroom.proxy.groups.header", "X-Remote-Groups",
                "lunchroom.proxy.issuer", "https://intranet.example",
                "lunchroom.proxy.secret", SECRET,
                "lunchroom.proxy.peers", "10.1.0.0/28, 127.0.0.1"));
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all.entrySet().stream()
                .flatMap(entry -> List.of(entry.getKey(), entry.getValue()).stream())
                .toArray(String[]::new);
    }

    private ProxySignIn proxy(String... settings) {
        var rules = new GroupRules(database, new Audit(database, clock), clock);
        return new ProxySignIn(TestSettings.of(settings), new Admission(people, rules, List.of()), launches, clock);
    }

    private static Map<String, List<String>> headers() {
        return new HashMap<>(Map.of("X-Remote-User", List.of("ines"), ProxySignIn.SECRET_HEADER, List.of(SECRET)));
    }

    private static String code(ProxySignIn proxy, String peer, Map<String, List<String>> headers) {
        return proxy.code(peer, name -> headers.getOrDefault(name, List.of()));
    }

    private void refused(String peer, Map<String, List<String>> headers) {
        assertThatThrownBy(() -> code(proxy(set()), peer, headers))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("sign-in-refused"));
        assertThat(people.known("https://intranet.example", "ines")).isEmpty();
    }

    @Test
    void whom_the_proxy_names_gets_a_code_that_is_good_once() {
        var headers = headers();
        // As a server reads the bytes of UTF-8.
        headers.put(
                "X-Remote-Name",
                List.of(new String("Inês Duarte".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)));
        headers.put("X-Remote-Groups", List.of("Team leads, Trainers"));
        var code = code(proxy(set()), PROXY, headers);

        Viewer viewer = TestLaunches.used(launches, code);
        assertThat(viewer.name()).isEqualTo("Inês Duarte");
        assertThat(people.groups(viewer.person())).containsExactly("Team leads", "Trainers");
        assertThat(Launches.isRenewed(code)).isTrue();
        assertThatThrownBy(() -> TestLaunches.used(launches, code)).isInstanceOf(IncorrectCredentialsException.class);
        assertThat(new LaunchToken(code).getPrincipal()).isEqualTo("launch");
    }

    @Test
    void the_same_header_from_anywhere_else_is_worth_nothing() {
        refused("192.0.2.7", headers());
        var noSecret = headers();
        noSecret.remove(ProxySignIn.SECRET_HEADER);
        refused(PROXY, noSecret);
        var wrong = headers();
        wrong.put(ProxySignIn.SECRET_HEADER, List.of(SECRET + "x"));
        refused(PROXY, wrong);
        var both = headers();
        both.put(ProxySignIn.SECRET_HEADER, List.of("guess", SECRET));
        refused(PROXY, both);
    }

    @Test
    void a_careless_proxy_that_passes_the_callers_header_on_beside_its_own_is_not_believed() {
        var twice = headers();
        twice.put("X-Remote-User", List.of("admin", "ines"));
        refused(PROXY, twice);
        var nobody = headers();
        nobody.remove("X-Remote-User");
        refused(PROXY, nobody);
        for (var user : List.of(" ", "a\u0000b", "x".repeat(256))) {
            var odd = headers();
            odd.put("X-Remote-User", List.of(user));
            refused(PROXY, odd);
        }
    }

    @Test
    void it_is_not_there_unless_it_is_set_up_and_half_of_it_stops_the_start() {
        assertThatThrownBy(() -> code(proxy(), PROXY, headers()))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(404));
        for (var wrong : Map.of(
                        "lunchroom.proxy.secret", "short",
                        "lunchroom.proxy.peers", "",
                        "lunchroom.proxy.issuer", "local",
                        "lunchroom.proxy.user.header", "X Remote")
                .entrySet()) {
            assertThatThrownBy(() -> proxy(set(wrong.getKey(), wrong.getValue())))
                    .as(wrong.getKey())
                    .isInstanceOf(WrongSetting.class);
        }
        assertThatThrownBy(() -> proxy(set("lunchroom.proxy.peers", "proxy.example")))
                .isInstanceOf(WrongSetting.class);
    }
}
