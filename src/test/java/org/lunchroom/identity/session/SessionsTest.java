package org.lunchroom.identity.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.identity.Asserted;
import org.lunchroom.identity.Persona;
import org.lunchroom.identity.Personas;
import org.lunchroom.identity.SignInSettings;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.settings.TestSettings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.TestClock;
import org.lunchroom.people.People;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class SessionsTest {
    @Parameter
    TestDatabase kind;

    private final TestClock clock = new TestClock();
    Database database;
    People people;
    Sessions sessions;
    Viewer ines;

    @BeforeEach
    void open() {
        database = kind.fresh();
        people = new People(database, clock);
        sessions = node();
        ines = new Viewer(people.arrived(Asserted.of("p", "u1", "Inês", Set.of())), "Inês", Set.of("member"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_token_says_whose_session_it_is() {
        var opened = sessions.open(ines);

        assertThat(sessions.viewer(opened.token())).contains(ines);
        assertThat(opened.expiresAt()).isEqualTo(clock.instant().plus(Duration.ofMinutes(30)));
    }

    @Test
    void tokens_are_long_and_never_the_same() {
        var tokens = new HashSet<String>();
        for (int i = 0; i < 50; i++) {
            tokens.add(sessions.open(ines).token());
        }

        assertThat(tokens).hasSize(50).allMatch(token -> token.length() == 43);
    }

    @Test
    void the_database_knows_no_token() {
        var token = sessions.open(ines).token();

        List<String> hashes = database.read(handle -> handle.createQuery("select token_hash from session")
                .mapTo(String.class)
                .list());
        assertThat(hashes).hasSize(1).noneMatch(hash -> hash.contains(token));
        assertThat(sessions.viewer(hashes.get(0))).isEmpty();
    }

    @Test
    void anything_else_is_nobody() {
        var token = sessions.open(ines).token();

        for (String wrong : List.of("", "x", token + "x", token.substring(1) + "_", " " + token, "' or 1=1 --")) {
            assertThat(sessions.viewer(wrong)).isEmpty();
        }
    }

    @Test
    void a_session_that_nobody_uses_ends() {
        var token = sessions.open(ines).token();

        clock.advance(Duration.ofMinutes(31));

        assertThat(node().viewer(token)).isEmpty();
    }

    @Test
    void a_session_in_use_goes_on() {
        var token = sessions.open(ines).token();
        for (int i = 0; i < 10; i++) {
            clock.advance(Duration.ofMinutes(20));
            assertThat(node().viewer(token)).isPresent();
        }
    }

    @Test
    void neither_the_sign_in_nor_the_last_use_is_kept_to_the_second() {
        clock.advance(Duration.ofSeconds(97));
        var token = sessions.open(ines).token();
        assertThat(times()).hasSize(2).allMatch(at -> at.getEpochSecond() % 300 == 0);
        clock.advance(Duration.ofSeconds(1_111));
        var before = times();
        assertThat(node().viewer(token)).isPresent();
        assertThat(times()).isNotEqualTo(before).allMatch(at -> at.getEpochSecond() % 300 == 0 && at.getNano() == 0);
    }

    private List<Instant> times() {
        return database.read(handle -> handle.createQuery("select created_at, expires_at from session")
                .map((row, context) -> List.of(
                        row.getObject(1, OffsetDateTime.class).toInstant(),
                        row.getObject(2, OffsetDateTime.class).toInstant()))
                .one());
    }

    @Test
    void no_session_outlives_a_working_day() {
        var token = sessions.open(ines).token();
        for (int i = 0; i < 23; i++) {
            clock.advance(Duration.ofMinutes(20));
            assertThat(node().viewer(token)).isPresent();
        }
        clock.advance(Duration.ofMinutes(20));

        assertThat(node().viewer(token)).isEmpty();
    }

    @Test
    void signing_out_ends_it_here_at_once_and_on_another_node_within_two_seconds() {
        var token = sessions.open(ines).token();
        var other = node();
        assertThat(other.viewer(token)).isPresent();

        sessions.end(token);

        assertThat(sessions.viewer(token)).isEmpty();
        await().atMost(Duration.ofSeconds(2)).until(() -> other.viewer(token).isEmpty());
    }

    @Test
    void all_sessions_of_a_person_end_together() {
        var one = sessions.open(ines).token();
        var two = sessions.open(ines).token();

        sessions.endAll(ines.person());

        assertThat(sessions.viewer(one)).isEmpty();
        assertThat(sessions.viewer(two)).isEmpty();
    }

    @Test
    void what_a_portals_word_opened_ends_used_or_not_within_minutes() {
        var token = sessions.openHandedOver(ines, null);
        assertThat(token.expiresAt()).isEqualTo(clock.instant().plus(Duration.ofMinutes(15)));
        for (int minute = 1; minute <= 4; minute++) {
            clock.advance(Duration.ofMinutes(3));
            assertThat(node().viewer(token.token())).isPresent();
        }
        clock.advance(Duration.ofMinutes(8));
        assertThat(node().viewer(token.token())).isEmpty();
    }

    @Test
    void a_stream_of_a_chat_of_an_hour_goes_on_while_its_page_brings_new_words() {
        var token = sessions.openHandedOver(ines, null).token();
        var first = token;
        var goesOn = sessions.lasting(token);
        for (int minute = 0; minute < 72; minute++) {
            if (minute % 12 == 0) {
                token = sessions.openHandedOver(ines, token).token();
            }
            clock.advance(Duration.ofMinutes(1));
            assertThat(node().viewer(token)).as("minute %d", minute).isPresent();
            assertThat(node().lasting(token).getAsBoolean()).isTrue();
        }
        assertThat(node().viewer(first)).as("the first is over long ago").isEmpty();
        assertThat(goesOn.getAsBoolean()).isTrue();

        sessions.end(token);
        assertThat(goesOn.getAsBoolean()).as("signed out: %s", token.length()).isFalse();
    }

    @Test
    void nobody_takes_over_the_streams_of_somebody_else() {
        var inesStream = sessions.lasting(sessions.openHandedOver(ines, null).token());
        var jonas = new Viewer(people.arrived(Asserted.of("p", "u2", "Jonas", Set.of())), "Jonas", Set.of("member"));
        var hers = sessions.openHandedOver(ines, null).token();
        var his = sessions.openHandedOver(jonas, hers).token();
        sessions.end(his);

        assertThat(sessions.viewer(hers)).isPresent();
        assertThat(inesStream.getAsBoolean()).isTrue();
        sessions.endAll(ines.person());
        assertThat(inesStream.getAsBoolean()).isFalse();
    }

    @Test
    void a_warm_token_asks_the_database_nothing() {
        var warm = new Sessions(database, people, clock, new SignInSettings(TestSettings.of()), () -> 0);
        var token = warm.open(ines).token();
        warm.viewer(token);

        database.close();

        assertThat(warm.viewer(token)).contains(ines);
    }

    @Test
    void sessions_that_are_over_are_cleared_away() {
        sessions.open(ines);
        clock.advance(Duration.ofMinutes(31));
        sessions.open(ines);

        int rows = database.read(handle -> handle.createQuery("select count(*) from session")
                .mapTo(Integer.class)
                .one());
        assertThat(rows).isEqualTo(1);
    }

    @Test
    void a_personas_session_ends_with_the_demonstration() {
        var host = new Personas(people).enter(Persona.HOST);
        var demo = node("lunchroom.demo", "true");
        var token = demo.open(host).token();

        assertThat(demo.viewer(token)).contains(host);
        assertThat(node().viewer(token)).isEmpty();
    }

    @Test
    void whose_sessions_are_all_ended_is_told_once_that_is_kept() {
        var told = new ArrayList<UUID>();
        sessions.whenEnded(told::addAll);
        sessions.open(ines);

        database.run(handle -> {
            sessions.endAll(handle, List.of(ines.person()));
            assertThat(told).isEmpty();
        });

        assertThat(told).containsExactly(ines.person());
    }

    @Test
    void a_session_does_not_show_its_token_when_printed() {
        var opened = sessions.open(ines);

        assertThat(opened.toString()).doesNotContain(opened.token());
    }

    private Sessions node(String... settings) {
        return new Sessions(database, people, clock, new SignInSettings(TestSettings.of(settings)));
    }
}
