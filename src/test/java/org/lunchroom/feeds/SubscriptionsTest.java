package org.lunchroom.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.identity.Asserted;
import org.lunchroom.identity.Persona;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.settings.TestSettings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;
import org.lunchroom.people.Languages;
import org.lunchroom.people.People;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class SubscriptionsTest {
    private static final Instant MONDAY = Instant.parse("2026-11-30T18:30:00Z");
    private static final Subscriptions.Wish NOTES = new Subscriptions.Wish("notes", "board");

    @Parameter
    TestDatabase kind;

    private final MovableClock clock = MovableClock.standingAt(MONDAY);
    private final Notes notes = new Notes();
    Database database;
    People people;
    Viewer ines;
    Viewer tom;
    Subscriptions subscriptions;

    /** A board that some people may read. */
    private static final class Notes implements FeedSource {
        final List<FeedItem> items = new ArrayList<>();
        final List<Viewer> asked = new ArrayList<>();
        Viewer barred;

        @Override
        public String kind() {
            return "notes";
        }

        @Override
        public Optional<Feed> feed(Viewer viewer, String name, Language language) {
            asked.add(viewer);
            boolean sees =
                    name.equals("board") && (barred == null || !barred.person().equals(viewer.person()));
            return sees
                    ? Optional.of(new Feed("notes", "Notes", "https://example.com/", language, items))
                    : Optional.empty();
        }

        void pin(String title) {
            items.add(
                    new FeedItem("note/" + title, title, "https://example.com/", "", null, List.of(), MONDAY, MONDAY));
        }
    }

    @BeforeEach
    void open() {
        database = kind.fresh();
        people = new People(database, clock);
        ines = somebody("Ines Kovač", "admin");
        tom = somebody("Tom Okafor", "member");
        subscriptions = with(TestSettings.of("lunchroom.limit.feed.per.minute", "5"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Subscriptions with(Settings settings) {
        return new Subscriptions(database, clock, people, new Languages(database, settings), settings, List.of(notes));
    }

    private Viewer somebody(String name, String role) {
        return new Viewer(people.arrived(Asserted.of("test", name, name, Set.of(role))), name, Set.of(role));
    }

    private String follow(Viewer viewer) {
        return subscriptions.follow(viewer, NOTES, null).secret();
    }

    private List<String> titles(String secret) {
        return subscriptions.fetch(secret).feed().items().stream()
                .map(FeedItem::title)
                .toList();
    }

    private static void refused(int status, String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.status()).isEqualTo(status);
            assertThat(problem.code()).isEqualTo(code);
        });
    }

    @Test
    void a_secret_address_leads_to_one_feed_of_one_person_as_a_plain_member() {
        notes.pin("One");

        var secret = follow(ines);

        assertThat(secret).matches("[A-Za-z0-9_-]{43}");
        assertThat(follow(ines)).isNotEqualTo(secret);
        assertThat(titles(secret)).containsExactly("One");
        var reader = notes.asked.get(notes.asked.size() - 1);
        assertThat(reader.person()).isEqualTo(ines.person());
        assertThat(reader.roles()).containsExactly("member");
        refused(404, "not-found", () -> subscriptions.fetch("x".repeat(43)));
        refused(404, "not-found", () -> subscriptions.fetch("' or 1=1 --"));
    }

    @Test
    void the_database_holds_no_secret() {
        var secret = follow(ines);
        var opened = subscriptions.follow(ines, NOTES, null);

        var kept = database.read(handle ->
                handle.createQuery("select * from feed_subscription").mapToMap().list());

        assertThat(kept).hasSize(2);
        assertThat(kept.toString()).doesNotContain(secret).doesNotContain(opened.secret());
        assertThat(opened.toString()).doesNotContain(opened.secret());
    }

    @Test
    void it_ends_the_moment_its_person_may_not_read_any_more() {
        notes.pin("One");
        var hers = follow(ines);
        var his = follow(tom);

        notes.barred = ines;

        refused(404, "not-found", () -> subscriptions.fetch(hers));
        assertThat(titles(his)).containsExactly("One");
        assertThat(subscriptions.all(ines)).singleElement().satisfies(one -> {
            assertThat(one.open()).isFalse();
            assertThat(one.title()).isEqualTo("board");
        });
        notes.barred = null;
        assertThat(titles(hers)).as("and is back with them").containsExactly("One");
    }

    @Test
    void what_one_may_not_read_one_can_not_follow() {
        refused(400, "no-such-kind", () -> subscriptions.follow(ines, new Subscriptions.Wish("walls", "a"), null));
        refused(400, "no-such-feed", () -> subscriptions.follow(ines, new Subscriptions.Wish("notes", "x"), null));
        notes.barred = tom;
        refused(400, "no-such-feed", () -> follow(tom));
        refused(400, "required", () -> subscriptions.follow(ines, new Subscriptions.Wish(null, "x"), null));
    }

    @Test
    void only_its_person_sees_and_ends_it() {
        var secret = follow(ines);
        var id = subscriptions.all(ines).get(0).id();

        assertThat(subscriptions.all(tom)).isEmpty();
        subscriptions.end(tom, id);
        assertThat(titles(secret)).isEmpty();

        subscriptions.end(ines, id);
        subscriptions.end(ines, id);
        refused(404, "not-found", () -> subscriptions.fetch(secret));
        assertThat(subscriptions.all(ines)).isEmpty();
    }

    @Test
    void a_retry_gives_the_one_subscription_another_address() {
        var first = subscriptions.follow(ines, NOTES, "key");
        var again = subscriptions.follow(ines, NOTES, "key");

        assertThat(again.now()).isFalse();
        assertThat(subscriptions.all(ines)).hasSize(1);
        assertThat(titles(again.secret())).isEmpty();
        refused(404, "not-found", () -> subscriptions.fetch(first.secret()));
    }

    @Test
    void whoever_asks_too_often_is_told_when_to_come_back() {
        var secret = follow(ines);
        for (int i = 0; i < 5; i++) {
            titles(secret);
        }
        assertThatThrownBy(() -> titles(secret)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.status()).isEqualTo(429);
            assertThat(problem.retryAfter()).isPresent();
        });
        assertThat(titles(follow(ines))).as("another feed").isEmpty();
    }

    @Test
    void it_rests_when_its_person_has_not_signed_in_for_long_and_wakes_with_them() {
        var secret = follow(ines);
        clock.advance(Duration.ofDays(29));
        assertThat(titles(secret)).isEmpty();

        clock.advance(Duration.ofDays(2));
        refused(403, "forbidden", () -> subscriptions.fetch(secret));

        somebody("Ines Kovač", "admin");
        assertThat(titles(secret)).isEmpty();
    }

    @Test
    void a_personas_feed_ends_with_the_demonstration() {
        var host = new Viewer(
                people.arrived(new Asserted(Persona.HOST.person(), "demo", "host", "Adaeze", Set.of())),
                "Adaeze",
                Set.of("member"));
        var demo = with(TestSettings.of("lunchroom.demo", "true"));
        var secret = demo.follow(host, NOTES, null).secret();

        assertThat(demo.fetch(secret).feed().items()).isEmpty();
        refused(404, "not-found", () -> subscriptions.fetch(secret));
    }

    @Test
    void its_version_and_time_change_with_what_it_says_also_when_something_goes() {
        notes.pin("One");
        var secret = follow(ines);
        var first = subscriptions.fetch(secret);
        clock.advance(Duration.ofMinutes(5));
        var same = subscriptions.fetch(secret);
        notes.pin("Two");
        var more = subscriptions.fetch(secret);
        clock.advance(Duration.ofMinutes(5));
        notes.items.remove(1);
        var less = subscriptions.fetch(secret);

        assertThat(same.version()).isEqualTo(first.version());
        assertThat(same.changedAt()).isEqualTo(first.changedAt()).isEqualTo(MONDAY);
        assertThat(more.version()).isNotEqualTo(first.version());
        assertThat(more.changedAt()).isEqualTo(MONDAY.plus(Duration.ofMinutes(5)));
        assertThat(less.version()).isEqualTo(first.version());
        assertThat(less.changedAt()).isEqualTo(MONDAY.plus(Duration.ofMinutes(10)));
    }

    @Test
    void the_list_says_when_a_reader_last_came_to_the_hour() {
        var secret = follow(ines);
        assertThat(subscriptions.all(ines).get(0).usedAt()).isNull();
        titles(secret);
        assertThat(subscriptions.all(ines).get(0).usedAt()).isEqualTo(MONDAY);
        clock.advance(Duration.ofMinutes(59));
        titles(secret);
        assertThat(subscriptions.all(ines).get(0).usedAt()).isEqualTo(MONDAY);
        clock.advance(Duration.ofMinutes(2));
        titles(secret);
        assertThat(subscriptions.all(ines).get(0).usedAt()).isEqualTo(MONDAY.plus(Duration.ofMinutes(61)));
    }

    @Test
    void one_person_follows_so_many_and_no_more() {
        for (int i = 0; i < 100; i++) {
            follow(ines);
        }
        refused(409, "too-many", () -> follow(ines));
        follow(tom);
    }
}
