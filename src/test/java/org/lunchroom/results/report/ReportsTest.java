package org.lunchroom.results.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.Stand;
import org.lunchroom.chats.planning.NewChat;
import org.lunchroom.digests.TestDigests;
import org.lunchroom.goals.Answer;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;
import org.lunchroom.results.TestResults;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Visibility;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ReportsTest {
    @Parameter
    TestDatabase kind;

    Database database;
    TestResults test;
    final List<Viewer> people = new ArrayList<>();

    @BeforeEach
    void open() {
        database = kind.fresh();
        test = new TestResults(database, MovableClock.standingAt(TestDigests.MORNING));
    }

    @AfterEach
    void close() {
        test.goals.mail.followers.close();
        database.close();
    }

    private void here(int how) {
        for (int i = 0; i < how; i++) {
            var person = test.goals.mail.person("Person " + (char) ('A' + people.size()));
            test.goals.joins(person);
            people.add(person);
        }
    }

    /** A chat in which the first ones of these write. */
    private Chat held(Room room, int writers) {
        var stand = test.goals.mail.stand;
        var hour = Stand.hour(List.of(test.goals.ines.person()), List.of());
        var startsAt = LocalDateTime.ofInstant(stand.clock.instant(), ZoneId.of(hour.zone()))
                .plusHours(4);
        var wanted = new NewChat(
                hour.title(), startsAt, hour.zone(), 60, null, hour.steps(), hour.hosts(), List.of(), null, null, null);
        var planned =
                stand.planner.schedule(test.goals.ines, room, wanted, null).chat();
        var chat = stand.announcements.announce(test.goals.ines, planned.id(), null);
        stand.until(chat.startsAt().plus(Duration.ofMinutes(8)));
        for (var writer : people.subList(0, writers)) {
            stand.post(writer, room, "Ask first.");
        }
        stand.until(chat.startsAt().plus(Duration.ofHours(60)));
        return chat;
    }

    private Report report() {
        return test.reports.read(test.ruth, null, "screen", Language.EN);
    }

    private RoomReport row() {
        return report().rooms().stream()
                .filter(room -> room.tag().equals("leadership7"))
                .findFirst()
                .orElseThrow();
    }

    private void nextDay() {
        test.goals.mail.stand.pass(Duration.ofDays(1));
    }

    @Test
    void sessions_and_people_are_counted_room_by_room_and_nobody_is_named() {
        here(6);
        held(test.goals.room, 6);
        nextDay();
        var room = row();
        assertThat(room.sessions()).isEqualTo(1);
        assertThat(room.people()).isEqualTo(6);
        assertThat(room.firstTimers()).isEqualTo(6);
        assertThat(room.cameBack()).isNull();
        assertThat(report().total().people()).isEqualTo(6);
        assertThat(report().toString())
                .doesNotContain("Person", people.get(0).person().toString());
        assertThat(report().method()).isNotEmpty();
    }

    @Test
    void first_timers_who_write_in_another_session_came_back() {
        here(12);
        held(test.goals.room, 12);
        held(test.goals.room, 6);
        nextDay();
        assertThat(row().sessions()).isEqualTo(2);
        assertThat(row().firstTimers()).isEqualTo(12);
        assertThat(row().cameBack()).isEqualTo(6);
    }

    @Test
    void of_fewer_than_five_nothing_is_said_nor_can_it_be_reckoned_from_sums() {
        here(6);
        var small = test.goals.mail.room(test.goals.ines, "small", Visibility.OPEN);
        held(test.goals.room, 6);
        held(small, 4);
        nextDay();
        var report = report();
        assertThat(report.rooms()).extracting(RoomReport::tag).containsExactly("leadership7", "small");
        assertThat(report.rooms().get(1).people()).isNull();
        assertThat(report.rooms().get(1).sessions()).isEqualTo(1);
        assertThat(report.total().people()).isEqualTo(6);
        // Nine first-timers and three who came back would tell of three.
        here(3);
        held(test.goals.room, 9);
        nextDay();
        assertThat(row().firstTimers()).isEqualTo(9);
        assertThat(row().cameBack()).isNull();
    }

    @Test
    void what_happens_today_shows_tomorrow_so_that_looking_twice_tells_nothing() {
        here(6);
        people.forEach(person -> test.goals.set(person, "Something"));
        assertThat(report().total().goals()).isNull();
        nextDay();
        assertThat(row().goals()).isEqualTo(6);
    }

    @Test
    void goals_count_people_and_hide_small_parts() {
        here(12);
        var set = people.stream()
                .map(person -> test.goals.set(person, "Something"))
                .toList();
        for (int i = 0; i < 7; i++) {
            test.goals.says(people.get(i), set.get(i), 7, i < 6 ? Answer.DONE : Answer.DROPPED);
        }
        nextDay();
        assertThat(row().goals()).isEqualTo(12);
        assertThat(row().done()).isEqualTo(6);
        assertThat(row().dropped()).isNull();
    }

    @Test
    void results_are_counted_by_how_far_they_came_and_whether_somebody_confirms_them_as_they_stand() {
        var first = test.claim(test.goals.tom, "One");
        test.claim(test.goals.tom, "Two");
        test.confirmations.confirm(test.goals.mei, first.id(), null);
        nextDay();
        assertThat(row().results()).isEqualTo(2);
        assertThat(row().confirmed()).isEqualTo(1);
        assertThat(report().steps()).contains(new Report.Step("applied", 2, 1), new Report.Step("realised", 0, 0));
    }

    @Test
    void it_is_for_those_in_charge_and_every_reading_is_on_record() {
        for (var other : List.of(test.goals.ines, test.goals.tom)) {
            assertThatThrownBy(() -> test.reports.read(other, null, "screen", Language.EN))
                    .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.status())
                            .isEqualTo(403));
        }
        test.reports.read(test.ruth, null, "csv", Language.EN);
        int lines = database.read(
                handle -> handle.createQuery("select count(*) from audit where act = 'report.read' and actor = :ruth")
                        .bind("ruth", test.ruth.person())
                        .mapTo(Integer.class)
                        .one());
        assertThat(lines).isEqualTo(1);
    }

    @Test
    void periods_are_quarters_and_never_overlap() {
        assertThat(report().quarter()).isEqualTo("2026-Q4");
        var first = new Quarter(2026, 1);
        var now = Instant.parse("2026-02-03T12:00:00Z");
        assertThat(first.from()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(first.until(now)).isEqualTo(Instant.parse("2026-02-03T00:00:00Z"));
        assertThat(first.until(now.plus(Duration.ofDays(300)))).isEqualTo(Instant.parse("2026-04-01T00:00:00Z"));
        assertThat(first.before()).hasToString("2025-Q4");
        for (var wrong : new String[] {"2026", "2026-Q5", "2027-Q1", "2026-10-01"}) {
            assertThatThrownBy(() -> test.reports.read(test.ruth, wrong, "screen", Language.EN))
                    .isInstanceOf(Problem.class);
        }
    }

    @Test
    void a_table_runs_no_formula_and_paper_says_how_it_was_counted() {
        var room = new RoomReport("a", "=1+1", 1, 6, null, null, null, null, null, null, null, null, null, null, 0, 0);
        var report = new Report(
                "2026-Q4",
                "en",
                List.of("2026-Q4"),
                Instant.EPOCH,
                Instant.EPOCH,
                List.of(room),
                room,
                List.of(new Report.Step("applied", 2, 1)),
                ReportWords.method(Language.EN));
        var table = ReportTable.write(report, Language.EN);
        assertThat(table).contains("\"'=1+1\"", "\"first-timers who came back\"", "\"6\"");
        Stream.of(table.split("\r\n")).forEach(line -> assertThat(line).doesNotContain("\"=1"));
        assertThat(table).contains("No names, and no order of merit");
        assertThat(new String(ReportPaper.print(report, Language.EN), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @Test
    void it_says_how_it_was_counted_in_the_language_of_who_reads_it_and_all_say_the_same() throws Exception {
        for (var language : Language.values()) {
            assertThat(ReportWords.SENTENCES.names(language)).isEqualTo(ReportWords.SENTENCES.names(Language.EN));
            var report = test.reports.read(test.ruth, null, "csv", language);
            assertThat(report.method()).hasSize(11).isEqualTo(ReportWords.method(language));
            assertThat(ReportTable.write(report, language)).contains(report.method());
            try (var paper = org.apache.pdfbox.Loader.loadPDF(ReportPaper.print(report, language))) {
                var said = new org.apache.pdfbox.text.PDFTextStripper().getText(paper);
                // The paper has no Arabic letters.
                var spoken = language == Language.AR ? Language.EN : language;
                assertThat(said)
                        .contains(ReportWords.in(spoken).say("paper.method"))
                        .doesNotContain("\u25A1");
            }
        }
    }
}
