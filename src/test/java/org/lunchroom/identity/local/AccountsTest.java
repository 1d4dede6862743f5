package org.lunchroom.identity.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.SignInSettings;
import org.lunchroom.identity.Viewer;
import org.lunchroom.identity.session.Holders;
import org.lunchroom.identity.session.Sessions;
import org.lunchroom.identity.tokens.Departures;
import org.lunchroom.identity.tokens.NewToken;
import org.lunchroom.identity.tokens.Tokens;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.settings.TestSettings;
import org.lunchroom.kernel.settings.WrongSetting;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.TestClock;
import org.lunchroom.people.People;

class AccountsTest {
    private static final String PASSWORD = "correct horse battery";

    private final Viewer admin = new Viewer(UUID.randomUUID(), "Leila", Set.of("admin"));
    private final TestClock clock = new TestClock();
    Database database;
    Sessions sessions;
    Holders holders;
    Tokens tokens;
    Audit audit;
    Accounts accounts;

    @BeforeEach
    void open() {
        database = TestDatabase.H2.fresh();
        var people = new People(database, clock);
        var settings = new SignInSettings(TestSettings.of());
        sessions = new Sessions(database, people, clock, settings);
        holders = new Holders(database, people, clock, settings);
        audit = new Audit(database, clock);
        tokens = new Tokens(database, people, audit, clock, settings);
        accounts = new Accounts(database, people, audit, new Departures(sessions, tokens), clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void name_and_password_say_who_somebody_is() {
        make("Bo", PASSWORD, "organiser");

        var viewer = accounts.known("bo ", PASSWORD).orElseThrow();

        assertThat(viewer.name()).isEqualTo("Bo Ek");
        assertThat(viewer.roles()).containsExactlyInAnyOrder("member", "organiser");
    }

    @Test
    void a_wrong_password_and_an_unknown_name_look_the_same() {
        make("bo", PASSWORD, "member");

        assertThat(accounts.known("bo", "incorrect horse")).isEmpty();
        assertThat(accounts.known("nobody", PASSWORD)).isEmpty();
    }

    @Test
    void a_new_password_ends_the_sessions_of_the_old_one() {
        make("bo", PASSWORD, "member");
        var before = accounts.known("bo", PASSWORD).orElseThrow();
        var token = sessions.open(before).token();

        make("bo", "another horse battery", "member");

        assertThat(sessions.viewer(token)).isEmpty();
        assertThat(accounts.known("bo", PASSWORD)).isEmpty();
        assertThat(accounts.known("bo", "another horse battery")).contains(before);
    }

    @Test
    void a_removed_account_is_gone_and_the_next_of_that_name_is_somebody_else() {
        make("bo", PASSWORD, "member");
        var before = accounts.known("bo", PASSWORD).orElseThrow();
        var token = sessions.open(before).token();
        var access = tokens.make(before, reading(), null).text();
        assertThat(tokens.held(access)).isPresent();

        accounts.remove(admin, "bo");

        assertThat(sessions.viewer(token)).isEmpty();
        assertThat(tokens.held(access)).isEmpty();
        assertThat(accounts.known("bo", PASSWORD)).isEmpty();
        make("bo", PASSWORD, "member");
        assertThat(accounts.known("bo", PASSWORD).orElseThrow().person()).isNotEqualTo(before.person());
    }

    private NewToken reading() {
        return new NewToken("x", List.of("rooms:read"), clock.instant().plusSeconds(60));
    }

    @Test
    void an_account_that_is_not_there_cannot_be_removed() {
        assertThatThrownBy(() -> accounts.remove(admin, "bo")).isInstanceOf(Problem.class);
    }

    @Test
    void another_role_ends_the_sessions_and_leaves_the_password() {
        make("bo", PASSWORD, "member");
        var token = sessions.open(accounts.known("bo", PASSWORD).orElseThrow()).token();

        accounts.appoint(admin, "Bo", "organiser");

        assertThat(sessions.viewer(token)).isEmpty();
        assertThat(accounts.known("bo", PASSWORD).orElseThrow().roles()).contains("organiser");
        assertThatThrownBy(() -> accounts.appoint(admin, "nobody", "admin")).isInstanceOf(Problem.class);
    }

    @Test
    void the_last_admin_stays_one_unless_somebody_whom_a_portal_vouches_for_asks() {
        make("bo", PASSWORD, "admin");
        make("cy", PASSWORD, "admin");
        var bo = accounts.known("bo", PASSWORD).orElseThrow();
        accounts.appoint(bo, "cy", "member");

        for (ThrowingCallable act : List.<ThrowingCallable>of(
                () -> accounts.remove(bo, "bo"),
                () -> accounts.appoint(bo, "bo", "organiser"),
                () -> accounts.put(bo, "bo", new Accounts.Wanted("Bo", "member", PASSWORD)))) {
            assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                    .isEqualTo("last-admin"));
        }
        accounts.put(bo, "bo", new Accounts.Wanted("Bo Ek", "admin", "another horse battery"));
        assertThat(accounts.known("bo", "another horse battery"))
                .as("a new password is no matter")
                .isPresent();

        accounts.remove(admin, "bo");
        assertThat(accounts.known("bo", "another horse battery")).isEmpty();
    }

    @Test
    void the_servers_own_key_makes_the_first_admin_and_no_second_one() {
        assertThat(accounts.hasAdmin()).isFalse();
        accounts.begin("Grace", new Accounts.Wanted("Grace H", "admin", PASSWORD));
        assertThat(accounts.hasAdmin()).isTrue();
        assertThat(accounts.known("grace", PASSWORD).orElseThrow().roles()).contains("admin");

        assertThatThrownBy(() -> accounts.begin("eve", new Accounts.Wanted("Eve", "admin", PASSWORD)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("admin-there"));
        assertThat(audit.check().lines()).isEqualTo(1);
    }

    @Test
    void who_is_signed_in_as_more_than_a_member_is_listed_by_name() {
        make("bo", PASSWORD, "admin");
        accounts.put(admin, "cy", new Accounts.Wanted("Ada", "learning", PASSWORD));
        accounts.put(admin, "di", new Accounts.Wanted("Di", "member", PASSWORD));
        for (var name : List.of("bo", "bo", "cy", "di")) {
            sessions.open(accounts.known(name, PASSWORD).orElseThrow());
        }

        assertThat(holders.all()).extracting(Viewer::name).containsExactly("Ada", "Bo Ek");
    }

    @Test
    void what_an_admin_does_to_an_account_is_recorded_without_its_name() {
        make("bo", PASSWORD, "member");
        make("bo", PASSWORD, "admin");
        accounts.remove(admin, "bo");

        assertThat(audit.check().lines()).isEqualTo(3);
        String facts = database.read(handle -> handle.createQuery("select facts from audit where seq = 2")
                .mapTo(String.class)
                .one());
        assertThat(facts).isEqualTo("{\"role\":\"admin\"}");
    }

    @Test
    void the_first_admin_is_made_once_and_gets_a_new_password_from_the_settings() {
        accounts.ensure(new SignInSettings.FirstAdmin("Grace", PASSWORD));
        accounts.ensure(new SignInSettings.FirstAdmin("Grace", PASSWORD));
        assertThat(audit.check().lines()).isEqualTo(1);
        assertThat(accounts.known("grace", PASSWORD).orElseThrow().roles()).contains("admin");

        accounts.ensure(new SignInSettings.FirstAdmin("Grace", "another horse battery"));

        assertThat(accounts.known("grace", PASSWORD)).isEmpty();
        assertThat(accounts.known("grace", "another horse battery")).isPresent();
    }

    @Test
    void half_a_first_admin_stops_the_start() {
        stops("LUNCHROOM_ADMIN_NAME", "lunchroom.admin.name", "Grace");
        stops("LUNCHROOM_ADMIN_NAME", "lunchroom.admin.password", PASSWORD);
        stops("LUNCHROOM_ADMIN_PASSWORD", "lunchroom.admin.name", "Grace", "lunchroom.admin.password", "short");
    }

    private static void stops(String variable, String... settings) {
        var wrong = new SignInSettings(TestSettings.of(settings));
        assertThatThrownBy(wrong::check).isInstanceOf(WrongSetting.class).hasMessageStartingWith(variable);
    }

    private void make(String name, String password, String role) {
        accounts.put(admin, name, new Accounts.Wanted("Bo Ek", role, password));
    }
}
