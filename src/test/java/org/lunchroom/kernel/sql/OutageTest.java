package org.lunchroom.kernel.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.h2.mvstore.MVStoreException;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunchroom.kernel.http.Problem;

class OutageTest {
    @TempDir
    Path directory;

    @Test
    void a_database_that_is_stopped_is_a_refusal_with_a_time_and_goes_on_when_it_is_back() throws IOException {
        int port;
        var before = start(0);
        port = before.getPort();
        try (var database = new Database(before.getJdbcUrl("postgres", "postgres"), "postgres", "", 4)) {
            database.run(handle -> handle.execute("create table line (words varchar(20))"));
            database.run(handle -> insert(handle, "before"));
            before.close();

            var problem = refusal(() -> database.run(handle -> insert(handle, "meanwhile")));
            assertThat(problem.status()).isEqualTo(503);
            assertThat(problem.code()).isEqualTo("database-away");
            assertThat(problem.retryAfter()).isPresent();
            assertThat(refusal(() -> lines(database)).code()).isEqualTo("database-away");

            try (var after = start(port)) {
                assertThat(after.getPort()).isEqualTo(port);
                await().ignoreExceptions().untilAsserted(() -> database.run(handle -> insert(handle, "after")));
                assertThat(lines(database)).containsExactly("before", "after");
            }
        }
    }

    private EmbeddedPostgres start(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(directory.resolve("data"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    @Test
    void what_is_wrong_with_a_statement_is_no_outage() {
        assertThat(Outage.in(new SQLException("value too long", "22001"))).isFalse();
        assertThat(Outage.in(new SQLException("twice", "23505"))).isFalse();
        assertThat(Outage.in(new SQLException("deadlock", "40P01"))).isFalse();
        assertThat(Outage.in(new SQLException("canceled", "57014"))).isFalse();
        assertThat(Outage.in(new SQLException("general", "HY000"))).isFalse();
        assertThat(Outage.in(new SQLException("no state"))).isFalse();
    }

    @Test
    void no_connection_no_disk_and_a_closed_database_are() {
        assertThat(Outage.in(new SQLException("connection failure", "08006"))).isTrue();
        assertThat(Outage.in(new SQLException("disk full", "53100"))).isTrue();
        assertThat(Outage.in(new SQLException("shutting down", "57P01"))).isTrue();
        assertThat(Outage.in(new SQLException("closed", "90098"))).isTrue();
        assertThat(Outage.in(new NotOnDisk(null))).isTrue();
        var full = new SQLException("general", "HY000", 50000, new MVStoreException(2, "Writing failed"));
        assertThat(Outage.in(new RuntimeException(full))).isTrue();
    }

    @Test
    void while_it_is_known_to_be_away_one_in_a_while_looks_for_it() {
        var now = new long[] {1};
        var outage = new Outage(() -> now[0]);
        outage.check();
        outage.noted(new NotOnDisk(null));
        assertThat(refusal(outage::check).code()).isEqualTo("database-away");

        now[0] += 600_000_000L;
        outage.check();

        outage.over();
        now[0] -= 600_000_000L;
        outage.check();
    }

    private static Problem refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        var problem = catchThrowableOfType(Problem.class, call);
        assertThat(problem).isNotNull();
        return problem;
    }

    private static void insert(Handle handle, String words) {
        handle.execute("insert into line (words) values (?)", words);
    }

    private static List<String> lines(Database database) {
        return database.read(handle ->
                handle.createQuery("select words from line").mapTo(String.class).list());
    }
}
