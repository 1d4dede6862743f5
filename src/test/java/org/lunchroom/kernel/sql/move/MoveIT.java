package org.lunchroom.kernel.sql.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.Command;
import org.lunchroom.harness.Listening;
import org.lunchroom.harness.Started;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;

/** An installation with the demonstration's rooms moves up, as its administrator does it. */
class MoveIT {
    private static final String ROOM = "feedbackchat";

    @TempDir
    Path data;

    @TempDir
    Path afterwards;

    private final String url = TestDatabase.newPostgres();

    @Test
    void an_installation_moves_up_is_killed_on_its_way_moves_again_and_its_rooms_go_on() {
        var before = filled();
        assertThat(before).hasSizeGreaterThan(20);

        killedAmongTheMessages();
        assertThat(count("message")).as("nothing of it was kept").isZero();

        var moved = move();
        assertThat(moved.code()).as(moved.said()).isZero();
        assertThat(moved.said()).contains("All of it has arrived.");
        assertThat(moved.said().lines().filter(line -> line.contains(" rows, checksum ")))
                .map(line -> line.substring(0, line.indexOf(':')))
                .containsExactlyInAnyOrderElementsOf(tables());
        everyCountIsAsItWas();
        var again = move();
        assertThat(again.code()).as(again.said()).isZero();
        assertThat(again.said()).contains("All of it was there already");

        goesOnAfter(before);
    }

    /** What the newest messages of a room of the demonstration say, and its data directory full of all the others. */
    private List<String> filled() {
        try (var server = Started.with(data)) {
            var host = server.as("host");
            host.post("/rooms/" + ROOM + "/messages", "{\"words\":\"Before we move\"}")
                    .expect(201);
            return words(host);
        }
    }

    /** Messages arrive slowly; with some of them there, everything that the script has started is killed. */
    private void killedAmongTheMessages() {
        try (var target = new Database(url, "postgres", "", 2).migrated()) {
            target.run(
                    handle -> handle.execute(
                            """
                    create function slow() returns trigger language plpgsql as
                    'begin perform pg_sleep(0.1); return new; end'"""));
            target.run(handle -> handle.execute(
                    "create trigger slow before insert on message for each row execute function slow()"));
            var moving = move();
            await().atMost(Duration.ofMinutes(2)).until(() -> sleeps(target));
            assertThat(moving.isRunning()).isTrue();
            moving.kill();
            // Waits until the database has noticed and taken back what it had.
            target.run(handle -> handle.execute("drop function slow cascade"));
        }
    }

    private static boolean sleeps(Database target) {
        return target.read(handle -> handle.createQuery(
                                "select count(*) from pg_stat_activity where wait_event = 'PgSleep'")
                        .mapTo(Integer.class)
                        .one())
                > 0;
    }

    private Command move() {
        var settings = new HashMap<>(settings());
        settings.put("LUNCHROOM_DATA_DIR", data.toString());
        return Command.start(settings, "src/bin/move-to-postgresql");
    }

    private Map<String, String> settings() {
        return Map.of(
                "LUNCHROOM_DATABASE_URL", url,
                "LUNCHROOM_DATABASE_USER", "postgres",
                "LUNCHROOM_DATABASE_PASSWORD", "");
    }

    private List<String> tables() {
        try (var target = new Database(url, "postgres", "", 1)) {
            return target.read(handle -> handle.createQuery(
                            """
                            select table_name from information_schema.tables
                            where table_schema = 'public' and table_type = 'BASE TABLE'
                              and table_name <> 'flyway_schema_history'
                            """)
                    .mapTo(String.class)
                    .list());
        }
    }

    private void everyCountIsAsItWas() {
        try (var source = TestDatabase.at(data.resolve("lunchroom"));
                var target = new Database(url, "postgres", "", 1)) {
            assertThat(tables()).hasSizeGreaterThan(40).allSatisfy(table -> assertThat(count(target, table))
                    .as(table)
                    .isEqualTo(count(source, table)));
        }
    }

    private void goesOnAfter(List<String> before) {
        try (var server = Started.with(afterwards, settings());
                var listening = Listening.to(ROOM, server.as("host"))) {
            var host = server.as("host");
            assertThat(words(host)).isEqualTo(before);
            host.post("/rooms/" + ROOM + "/messages", "{\"words\":\"We have moved\"}")
                    .expect(201);
            await().until(() -> listening.words().contains("We have moved"));
            assertThat(words(host)).endsWith("Before we move", "We have moved");
            assertThat(listening.numbers()).doesNotHaveDuplicates().isSorted();
        }
    }

    private static List<String> words(Caller host) {
        return host
                .get("/rooms/" + ROOM)
                .expect(200)
                .json()
                .getJsonArray("messages")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(message -> message.containsKey("words"))
                .map(message -> message.getString("words"))
                .toList();
    }

    private long count(String table) {
        try (var target = new Database(url, "postgres", "", 1)) {
            return count(target, table);
        }
    }

    private static long count(Database database, String table) {
        return database.read(handle -> handle.createQuery("select count(*) from \"" + table + "\"")
                .mapTo(Long.class)
                .one());
    }
}
