package org.lunchroom.operations.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.kernel.settings.TestSettings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ChecksTest {
    private static final Approach NEAR = new Approach("lunch.example", false);

    @Parameter
    TestDatabase kind;

    Database database;

    @BeforeEach
    void open() {
        database = kind.fresh();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private record Played(String name, int place, Function<Approach, Finding> looks) implements Subject {
        @Override
        public String page() {
            return "operating.md";
        }

        @Override
        public Finding look(Approach approach) {
            return looks.apply(approach);
        }
    }

    @Test
    void one_that_hangs_and_one_that_fails_are_said_to_and_the_others_are_answered() throws Exception {
        var never = new CountDownLatch(1);
        var hangs = new Played("mail", 2, approach -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Finding.good("mail.kept");
        });
        var fails = new Played("disk", 3, approach -> {
            throw new IllegalStateException();
        });
        var fine = new Played("settings", 1, approach -> Finding.good("settings.known"));
        var checks = new Checks(List.of(hangs, fails, fine), Duration.ofMillis(300));

        var found = checks.look(NEAR);

        assertThat(found.stream()
                        .map(one -> one.subject().name() + " " + one.finding().sentence()))
                .as("in their order")
                .containsExactly("settings settings.known", "mail silent", "disk failed");
        assertThat(found.get(1).finding().sign()).isEqualTo(Sign.WRONG);
        never.countDown();
        checks.close();
    }

    @Test
    void the_database_answers_and_shares_its_zone_with_java() {
        assertThat(new DatabaseSubject(database).look(NEAR).sign()).isIn(Sign.GOOD, Sign.LOOK);
        assertThat(new ZoneSubject(database).look(NEAR).sentence()).isEqualTo("zone.same");
        assertThat(new ZoneSubject(database, java.time.ZoneId.of("Pacific/Kiritimati"))
                        .look(NEAR)
                        .sign())
                .isEqualTo(Sign.LOOK);
    }

    @Test
    void an_offset_is_read_as_both_databases_write_it() {
        assertThat(ZoneSubject.offset("2026-11-22 20:45:26.123456+00")).hasToString("Z");
        assertThat(ZoneSubject.offset("2026-11-22 20:45:26.1+05:30")).hasToString("+05:30");
        assertThat(ZoneSubject.offset("2026-11-22 20:45:26.1-03")).hasToString("-03:00");
    }

    @Test
    void an_address_that_is_not_what_people_type_or_not_https_is_told() {
        assertThat(https("https://lunch.example/lunchroom", NEAR)).isEqualTo("https.good");
        assertThat(https("https://lunch.example/lunchroom", new Approach("Lunch.Example", false)))
                .isEqualTo("https.good");
        assertThat(https("https://lunch.example:8443/lunchroom", NEAR)).isEqualTo("https.other");
        assertThat(https("http://lunch.example/lunchroom", NEAR)).isEqualTo("https.plain");
        assertThat(https("http://127.0.0.1:8080/lunchroom", new Approach("127.0.0.1:8080", false)))
                .isEqualTo("https.here");
        assertThat(https("https://lunch.example/lunchroom", new Approach("lunch.example", true)))
                .as("a proxy that is not listed")
                .isEqualTo("https.proxy");
        assertThat(https(
                        "https://lunch.example/lunchroom",
                        new Approach("lunch.example", true),
                        "lunchroom.trusted.proxies",
                        "10.0.0.5"))
                .isEqualTo("https.good");
    }

    @Test
    void origins_are_there_and_https() {
        assertThat(origins("")).isEqualTo("origins.none");
        assertThat(origins("https://intranet.example")).isEqualTo("origins.some");
        assertThat(origins("https://intranet.example, http://old.example")).isEqualTo("origins.plain");
        assertThat(origins("http://localhost:3000")).as("somebody tries it out").isEqualTo("origins.some");
    }

    @Test
    void too_little_room_on_the_disk_is_wrong() {
        assertThat(disk("1")).isEqualTo("disk.good");
        assertThat(disk("1000000")).as("a petabyte is free nowhere").isEqualTo("disk.short");
    }

    private static String https(String base, Approach approach, String... more) {
        var settings = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("lunchroom.base.url", base), java.util.Arrays.stream(more))
                .toArray(String[]::new);
        return new HttpsSubject(TestSettings.of(settings)).look(approach).sentence();
    }

    private static String origins(String origins) {
        return new OriginsSubject(() ->
                        TestSettings.of("lunchroom.embedding.origins", origins).embeddingOrigins())
                .look(NEAR)
                .sentence();
    }

    private static String disk(String megabytes) {
        return new DiskSubject(
                        TestSettings.of("lunchroom.data.dir", "target", "lunchroom.health.disk.megabytes", megabytes))
                .look(NEAR)
                .sentence();
    }
}
