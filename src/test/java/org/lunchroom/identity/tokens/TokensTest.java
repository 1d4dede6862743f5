package org.lunchroom.identity.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.Asserted;
import org.lunchroom.identity.Scope;
import org.lunchroom.identity.SignInSettings;
import org.lunchroom.identity.Viewer;
import org.lunchroom.identity.gate.TokenHolder;
import org.lunchroom.identity.session.Sessions;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.settings.TestSettings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.TestClock;
import org.lunchroom.people.People;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class TokensTest {
    @Parameter
    TestDatabase kind;

    private final TestClock clock = new TestClock();
    private final SignInSettings settings = new SignInSettings(TestSettings.of());
    private Database database;
    private People people;
    private Tokens tokens;
    private Viewer ines;
    private Viewer leila;

    @BeforeEach
    void open() {
        database = kind.fresh();
        people = new People(database, clock);
        tokens = node();
        ines = somebody("Inês", "member");
        leila = somebody("Leila", "member", "organiser", "admin");
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Tokens node() {
        return new Tokens(database, people, new Audit(database, clock), clock, settings);
    }

    private Viewer somebody(String name, String... roles) {
        var id = people.arrived(Asserted.of("portal", name, name, Set.of(roles)));
        return new Viewer(id, name, Set.of(roles));
    }

    private NewToken wanted(String... scopes) {
        return new NewToken("Our wiki", List.of(scopes), clock.instant().plus(Duration.ofDays(30)));
    }

    private Tokens.Made make(Viewer viewer, String... scopes) {
        return tokens.make(viewer, wanted(scopes), null);
    }

    private static void refuses(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                .isEqualTo(code));
    }

    @Test
    void a_token_says_whose_it_is_and_what_it_is_good_for() {
        var made = make(ines, "rooms:read", "bookmarks:write");

        assertThat(made.text()).startsWith("lrp_").hasSize(47);
        assertThat(tokens.held(made.text()))
                .contains(new TokenHolder.Held(ines, Set.of(Scope.ROOMS_READ, Scope.BOOKMARKS_WRITE)));
        assertThat(tokens.of(ines.person())).extracting(AccessToken::name).containsExactly("Our wiki");
        assertThat(tokens.of(leila.person())).isEmpty();
    }

    @Test
    void the_database_and_the_record_know_no_token() {
        var text = make(ines, "rooms:read").text();

        var kept = database.read(handle -> handle.createQuery("select * from access_token")
                        .mapToMap()
                        .list()
                        .toString()
                + handle.createQuery("select * from audit").mapToMap().list());
        assertThat(kept).contains("token.made").doesNotContain(text).doesNotContain(text.substring(4, 20));
    }

    @Test
    void anything_else_is_nobody() {
        var text = make(ines, "rooms:read").text();

        for (var wrong : List.of("", "lrp_", text + "x", text.substring(4), text.toUpperCase(java.util.Locale.ROOT))) {
            assertThat(tokens.held(wrong)).as(wrong).isEmpty();
        }
    }

    @Test
    void it_narrows_what_its_person_may_do() {
        var reads = make(leila, "rooms:read").text();
        var founds = make(leila, "room:create").text();
        var measures = make(leila, "metrics").text();
        var all = make(leila, "admin").text();

        assertThat(roles(reads)).containsExactly("member");
        assertThat(roles(founds)).containsExactlyInAnyOrder("member", "organiser");
        assertThat(roles(measures)).containsExactlyInAnyOrder("member", "observer");
        assertThat(roles(all)).containsExactlyInAnyOrder("member", "organiser", "admin");
    }

    @Test
    void nobody_gives_what_they_do_not_have() {
        for (var scope : List.of("admin", "room:create", "reports", "metrics", "any", "everything", "")) {
            refuses("unknown-scope", () -> make(ines, "rooms:read", scope));
        }
        refuses("required", () -> make(ines));
    }

    @Test
    void it_has_an_end_within_a_year() {
        for (long days : new long[] {-1, 0, 367}) {
            var ends = clock.instant().plus(Duration.ofDays(days));
            refuses("invalid", () -> tokens.make(ines, new NewToken("x", List.of("rooms:read"), ends), null));
        }
        refuses("required", () -> tokens.make(ines, new NewToken("x", List.of("rooms:read"), null), null));

        var text = make(ines, "rooms:read").text();
        clock.advance(Duration.ofDays(30));
        assertThat(node().held(text)).isEmpty();
        assertThat(tokens.of(ines.person())).as("one sees that it ended").hasSize(1);
        clock.advance(Duration.ofDays(31));
        make(ines, "rooms:read");
        assertThat(tokens.of(ines.person())).as("and later it is gone").hasSize(1);
    }

    @Test
    void its_last_use_is_noted_to_the_day() {
        var made = make(ines, "rooms:read");
        assertThat(tokens.of(ines.person()).get(0).usedOn()).isNull();

        node().held(made.text());

        assertThat(tokens.of(ines.person()).get(0).usedOn())
                .isEqualTo(LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC));
    }

    @Test
    void its_person_revokes_it_and_nobody_elses() {
        var made = make(ines, "rooms:read");
        var id = made.token().id();
        refuses("not-found", () -> tokens.revoke(leila, leila.person(), id));
        assertThat(tokens.held(made.text())).isPresent();

        tokens.revoke(ines, ines.person(), id);

        assertThat(tokens.held(made.text())).isEmpty();
        refuses("not-found", () -> tokens.revoke(ines, ines.person(), id));
    }

    @Test
    void an_admin_sees_and_revokes_any_and_its_person_can_read_that() {
        var made = make(ines, "rooms:read");
        assertThat(tokens.all()).extracting(AccessToken::person).containsExactly(ines.person());

        tokens.revokeAny(leila, made.token().id());

        assertThat(tokens.held(made.text())).isEmpty();
        var acts =
                database.read(handle -> handle.createQuery("select act from audit where person = :person order by seq")
                        .bind("person", ines.person())
                        .mapTo(String.class)
                        .list());
        assertThat(acts).containsExactly("token.made", "token.revoked");
        refuses("not-found", () -> tokens.revokeAny(leila, UUID.randomUUID()));
    }

    @Test
    void what_its_person_is_no_longer_it_is_not_either() {
        var made = make(leila, "admin", "rooms:read");

        tokens.signedIn(new Viewer(leila.person(), "Leila", Set.of("member")));

        assertThat(roles(made.text())).containsExactly("member");
        tokens.signedIn(leila);
        assertThat(roles(made.text())).as("and it never grows again").containsExactly("member");
    }

    @Test
    void it_ends_with_its_person() {
        var made = make(ines, "rooms:read");
        var sessions = new Sessions(database, people, clock, settings);
        var session = sessions.open(ines);

        database.run(handle -> new Departures(sessions, tokens).gone(handle, Set.of(ines.person())));

        assertThat(tokens.held(made.text())).isEmpty();
        assertThat(sessions.viewer(session.token())).isEmpty();
    }

    @Test
    void a_retry_makes_no_second_one() {
        tokens.make(ines, wanted("rooms:read"), "a-key");

        refuses("token-made", () -> tokens.make(ines, wanted("rooms:read"), "a-key"));
        assertThat(tokens.of(ines.person())).hasSize(1);
    }

    @Test
    void somebody_has_at_most_twenty() {
        for (int i = 0; i < 20; i++) {
            make(ines, "rooms:read");
        }

        refuses("too-many-tokens", () -> make(ines, "rooms:read"));
    }

    private Set<String> roles(String text) {
        return tokens.held(text).orElseThrow().viewer().roles();
    }
}
