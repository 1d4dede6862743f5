package org.lunchroom.kernel.sql.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;

/** From a real H2 to a real PostgreSQL. */
class MoveTest {
    private static final Instant AT = Instant.parse("2026-11-30T18:30:00.123456Z");
    private static final String WORDS = "What worked: 🙂 \"ask\" first;\n'quotes', tabs\t, 한국어 and 2:1;";

    private final UUID room = UUID.randomUUID();
    private final UUID person = UUID.randomUUID();
    Database from;
    Database to;

    @BeforeEach
    void open() {
        from = TestDatabase.H2.fresh();
        to = TestDatabase.POSTGRESQL.fresh();
        fill();
    }

    @AfterEach
    void close() {
        from.close();
        to.close();
    }

    @Test
    void everything_arrives_as_it_was() {
        new Move(from, to).run();

        assertThat(words(to)).isEqualTo(words(from)).hasSize(2_503).contains(WORDS);
        assertThat(one(to, "select at from message where words = :words", Instant.class))
                .isEqualTo(AT);
        assertThat(one(to, "select last_post is null from membership where :words <> ''", Boolean.class))
                .isTrue();
        assertThat(one(to, "select head from stream where :words <> ''", Long.class))
                .isEqualTo(2_503L);
    }

    @Test
    void what_the_database_keeps_watch_over_is_watched_again() {
        new Move(from, to).run();

        assertThatThrownBy(() -> to.run(handle -> handle.execute("delete from room")))
                .hasMessageContaining("foreign key");
        assertThatThrownBy(() -> to.run(
                        handle -> handle.execute("insert into stream (id, head) values ('room:" + room + "', 1)")))
                .hasMessageContaining("stream_pkey");
    }

    @Test
    void moving_again_finds_that_all_is_there() {
        new Move(from, to).run();

        new Move(from, to).run();

        assertThat(words(to)).hasSize(2_503);
    }

    @Test
    void after_an_interruption_nothing_is_there_and_it_is_done_again() {
        // The connection dies before the last table, as it would when somebody pulls the plug.
        to.run(
                handle -> handle.execute(
                        """
                create function pull_the_plug() returns trigger language plpgsql as
                'begin perform pg_terminate_backend(pg_backend_pid()); return new; end'"""));
        to.run(handle ->
                handle.execute("create trigger plug before insert on stream execute function pull_the_plug()"));
        assertThatThrownBy(() -> new Move(from, to).run()).isNotNull();
        assertThat(words(to)).isEmpty();
        to.run(handle -> handle.execute("drop trigger plug on stream"));

        new Move(from, to).run();

        assertThat(words(to)).hasSize(2_503);
    }

    @Test
    void a_database_in_which_something_has_happened_is_left_alone() {
        to.run(handle -> insertPerson(
                handle.createUpdate("insert into person (id, issuer, subject, name, plain_name, created_at)"
                        + " values (:id, 'elsewhere', 'x', 'X', 'x', :at)")));

        assertThatThrownBy(() -> new Move(from, to).run())
                .isInstanceOf(NotMoved.class)
                .hasMessageContaining("something in that PostgreSQL already");
        assertThat(words(to)).isEmpty();
    }

    @Test
    void a_row_that_arrives_changed_is_found_and_nothing_is_kept() {
        to.run(
                handle -> handle.execute(
                        """
                create function spoil() returns trigger language plpgsql as
                'begin if new.number = 17 then new.words := ''spoiled''; end if; return new; end'"""));
        to.run(handle ->
                handle.execute("create trigger spoil before insert on message for each row execute function spoil()"));

        assertThatThrownBy(() -> new Move(from, to).run())
                .isInstanceOf(NotMoved.class)
                .hasMessageContaining("message arrived as 2503 rows");
        assertThat(words(to)).isEmpty();
    }

    @Test
    void a_row_that_is_there_twice_counts_twice() {
        var once = new Sum();
        once.add(new Object[] {"a", null});
        var twice = new Sum();
        twice.add(new Object[] {"a", null});
        twice.add(new Object[] {"a", null});

        assertThat(twice).asString().isNotEqualTo(once.toString()).startsWith("2 rows");
        var other = new Sum();
        other.add(new Object[] {null, "a"});
        assertThat(other).asString().isNotEqualTo(once.toString());
    }

    @Test
    void no_table_draws_numbers_that_would_start_anew() {
        assertThat(one(
                        to,
                        "select count(*) from information_schema.columns where :words <> ''"
                                + " and table_schema = 'public' and (is_identity = 'YES' or column_default like 'nextval%')",
                        Long.class))
                .isZero();
    }

    private void fill() {
        from.run(handle -> {
            insertPerson(handle.createUpdate("insert into person (id, issuer, subject, name, plain_name, created_at)"
                    + " values (:id, 'portal', 'ines', 'Inês', 'ines', :at)"));
            handle.createUpdate(
                            "insert into room (id, tag, tag_folded, title, purpose, kind, visibility, post_length, speak,"
                                    + " slow_seconds, created_at) values (:room, 'a', 'a', 'A', '', 'chat', 'open', 280,"
                                    + " 'members', 0, :at)")
                    .bind("room", room)
                    .bind("at", AT)
                    .execute();
            handle.createUpdate("insert into membership (room, person, role, joined_at)"
                            + " values (:room, :person, 'host', :at)")
                    .bind("room", room)
                    .bind("person", person)
                    .bind("at", AT)
                    .execute();
            handle.execute("insert into stream (id, head) values ('room:" + room + "', 2503)");
            messages(handle);
        });
    }

    // More than go out at once; the reply's id sorts before the message's that it answers.
    private void messages(org.jdbi.v3.core.Handle handle) {
        var answered = new UUID(-1, -1);
        message(handle, answered, 1, WORDS, null, AT);
        message(handle, new UUID(0, 1), 2, "a reply", answered, AT.plusSeconds(1));
        for (int i = 3; i <= 2_503; i++) {
            message(handle, UUID.randomUUID(), i, "number " + i, null, AT.plusSeconds(i));
        }
    }

    private void message(org.jdbi.v3.core.Handle handle, UUID id, int number, String words, UUID replyTo, Instant at) {
        handle.createUpdate(
                        "insert into message (id, room, rehearsal, number, author, by_host, second_sitting, reply_to,"
                                + " words, at) values (:id, :room, false, :number, :person, false, false, :replyTo,"
                                + " :words, :at)")
                .bindMap(Map.of("id", id, "room", room, "number", number, "person", person, "words", words, "at", at))
                .bind("replyTo", replyTo)
                .execute();
    }

    private void insertPerson(org.jdbi.v3.core.statement.Update insert) {
        insert.bind("id", person).bind("at", AT).execute();
    }

    private static List<String> words(Database database) {
        return database.read(handle -> handle.createQuery("select words from message order by number")
                .mapTo(String.class)
                .list());
    }

    private static <T> T one(Database database, String question, Class<T> type) {
        return database.read(handle ->
                handle.createQuery(question).bind("words", WORDS).mapTo(type).one());
    }
}
