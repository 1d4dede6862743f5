package org.lunchroom.digests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.bookmarks.Audience;
import org.lunchroom.digests.candidates.Candidate;
import org.lunchroom.digests.publishing.Publishing;
import org.lunchroom.digests.publishing.Schedules;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.JsonAnswers;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.mail.KeptMails;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Visibility;

/** Making digests, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class DigestsTest {
    @Parameter
    TestDatabase kind;

    Database database;
    TestDigests test;
    Viewer ines;
    Viewer tom;
    Viewer mei;
    Room room;
    Message question;

    @BeforeEach
    void open() {
        database = kind.fresh();
        var clock = MovableClock.standingAt(TestDigests.MORNING);
        test = new TestDigests(database, clock, new KeptMails(clock));
        ines = test.person("Ines Kovac");
        tom = test.person("Tom Okafor");
        mei = test.person("Mei Lin");
        room = test.room(ines, "feedbackchat", Visibility.OPEN);
        question = test.post(tom, room, "What made you *listen*?");
    }

    @AfterEach
    void close() {
        test.followers.close();
        database.close();
    }

    private static void refused(int status, String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.status()).isEqualTo(status);
        });
    }

    private void sets(Digest digest, Edit.Item... items) {
        test.edit(ines, digest, edit -> new Edit(null, null, List.of(items)));
    }

    @Test
    void a_draft_is_there_for_those_who_run_the_room_and_for_nobody_else() {
        var digest = test.begun(ines, room);

        assertThat(test.show(ines, digest).state()).isEqualTo("draft");
        refused(404, "not-found", () -> test.show(tom, digest));
        refused(404, "not-found", () -> test.digests.edit(tom, digest.id(), new Edit("Mine", null, null), 1));
        refused(403, "forbidden", () -> test.begun(tom, room));
        refused(403, "forbidden", () -> test.begun(ines, null));
        assertThat(test.begun(TestDigests.organiser(tom), null).room()).isNull();
    }

    @Test
    void a_published_digest_is_there_for_whoever_may_read_the_room_with_the_words_as_they_are() {
        var closed = test.room(ines, "closedchat", Visibility.INVITED);
        var said = test.post(ines, closed, "Only here.");
        var digest = test.with(ines, closed, said);
        test.publishing.publish(ines, digest.id());
        test.publishing.publish(ines, digest.id());

        refused(404, "not-found", () -> test.show(tom, digest));
        test.members.appoint(ines, closed, tom.person(), org.lunchroom.rooms.Role.PARTICIPANT);
        var shown = test.show(tom, digest);
        assertThat(shown.items()).hasSize(1);
        assertThat(Trees.plain(shown.items().get(0).quote())).isEqualTo("Only here.");
        assertThat(shown.items().get(0).by().name()).isEqualTo("Ines Kovac");
        assertThat(shown.desk()).isNull();
        refused(403, "forbidden", () -> test.publishing.takeBack(tom, digest.id()));
    }

    @Test
    void candidates_are_what_was_kept_and_talked_about_each_with_why_and_not_twice() {
        var page = test.saves(mei, "https://example.com/guide", "Guide", Audience.ROOM, room);
        test.saves(tom, "https://example.com/guide", "The guide", Audience.ROOM, room);
        test.thanks(mei, room, question);
        test.post(tom, room, "Nobody answers to this.");
        var digest = test.begun(ines, room);

        var offered = test.candidates.of(ines, digest.id(), 0).candidates();
        assertThat(offered).extracting(each -> each.item().id()).containsExactly(page, question.id());
        assertThat(offered.get(0).why()).containsExactly(new Candidate.Reason("saved", 2));
        assertThat(offered.get(1).why()).containsExactly(new Candidate.Reason("reactions", 1));
        refused(404, "not-found", () -> test.candidates.of(tom, digest.id(), 0));

        sets(digest, TestDigests.item(question, room, "Still open."));
        assertThat(test.candidates.of(ines, digest.id(), 0).candidates())
                .extracting(each -> each.item().id())
                .containsExactly(page);
    }

    @Test
    void candidates_are_from_the_time_since_the_last_digest_unless_one_reaches_back_further() {
        test.thanks(mei, room, question);
        var first = test.with(ines, room, test.post(tom, room, "Another"));
        test.publishing.publish(ines, first.id());
        test.stand.pass(Duration.ofDays(2));
        var second = test.begun(ines, room);

        assertThat(test.candidates.of(ines, second.id(), 0).candidates()).isEmpty();
        assertThat(test.candidates.of(ines, second.id(), 7).candidates()).hasSize(1);
    }

    @Test
    void for_everyone_only_what_everybody_may_read_can_be_picked() {
        var closed = test.room(ines, "closedchat", Visibility.INVITED);
        var secret = test.post(ines, closed, "Zanzibar https://example.com/secret");
        test.thanks(ines, closed, secret);
        test.thanks(mei, room, question);
        var page = test.saves(mei, "https://example.com/all", "For all", Audience.EVERYONE, null);
        var organiser = TestDigests.organiser(ines);
        var digest = test.begun(organiser, null);

        assertThat(test.candidates.of(organiser, digest.id(), 0).candidates())
                .extracting(each -> each.item().id())
                .containsExactlyInAnyOrder(page, question.id());
        refused(
                400,
                "not-for-all",
                () -> test.edit(
                        organiser,
                        digest,
                        edit -> new Edit(null, null, List.of(TestDigests.item(secret, closed, "x")))));
        // Named with a room that it is not in, it is not found there.
        refused(
                400,
                "no-such-item",
                () -> test.edit(
                        organiser, digest, edit -> new Edit(null, null, List.of(TestDigests.item(secret, room, "x")))));
        var items = List.of(TestDigests.link(page, null, "Read it"), TestDigests.item(question, room, "Answer it"));
        test.edit(organiser, digest, edit -> new Edit(null, null, items));
        test.publishing.publish(organiser, digest.id());
        assertThat(test.show(mei, digest).items()).extracting(ShownItem::title).containsExactly("For all", null);
    }

    @Test
    void another_rooms_words_do_not_come_into_a_rooms_digest() {
        var other = test.room(ines, "otherchat", Visibility.OPEN);
        var there = test.post(tom, other, "Elsewhere");
        var digest = test.begun(ines, room);

        refused(400, "not-for-all", () -> sets(digest, TestDigests.item(there, other, "x")));
        refused(400, "no-such-room", () -> sets(digest, new Edit.Item(Pick.Kind.MESSAGE, there.id(), "nowhere", "x")));
        refused(
                400,
                "no-such-item",
                () -> sets(digest, new Edit.Item(Pick.Kind.LINK, UUID.randomUUID(), room.tag(), "x")));
        refused(
                400,
                "picked-twice",
                () -> sets(digest, TestDigests.item(question, room, "x"), TestDigests.item(question, room, "y")));
    }

    @Test
    void what_a_person_keeps_for_themselves_is_neither_shown_nor_counted() {
        var page = test.saves(mei, "https://example.com/guide", "Guide", Audience.ROOM, room);
        test.saves(ines, "https://example.com/guide", "My boss should read this", Audience.ME, null);
        var digest = test.begun(ines, room);
        sets(digest, TestDigests.link(page, room, "Read it"));

        var shown = test.show(ines, digest).items().get(0);
        assertThat(shown.title()).isEqualTo("Guide");
        assertThat(shown.saved()).isEqualTo(1);
    }

    @Test
    void a_removed_message_is_gone_from_a_digest_that_came_out_long_ago() {
        var digest = test.with(ines, room, question);
        test.publishing.publish(ines, digest.id());
        test.stand.pass(Duration.ofDays(1));
        assertThat(JsonAnswers.write(test.show(mei, digest))).contains("listen");

        test.revisions.remove(ines, room, question.id());
        assertThat(test.show(mei, digest).items()).isEmpty();
        assertThat(test.show(ines, digest).items().get(0).gone()).isTrue();
        assertThat(JsonAnswers.write(test.show(ines, digest))).doesNotContain("listen");
    }

    @Test
    void whoever_appears_as_a_colleague_in_the_recap_does_so_in_the_digest() {
        var chat = test.stand.announced(ines, room);
        test.stand.until(chat.startsAt().plus(Duration.ofMinutes(6)));
        var answer = test.post(mei, room, "When it came the same day: https://example.com/day");
        var page = test.links.newest(room, 10).get(0).page();
        test.stand.until(chat.startsAt().plus(Duration.ofMinutes(61)));
        var digest = test.begun(ines, room);
        sets(digest, TestDigests.item(answer, room, "Good"), TestDigests.link(page, room, "Good"));
        test.publishing.publish(ines, digest.id());
        assertThat(JsonAnswers.write(test.show(tom, digest))).contains("Mei Lin");

        test.recap.recaps.appearAsColleague(mei, chat.id());
        assertThat(JsonAnswers.write(test.show(tom, digest))).doesNotContain("Mei Lin");
        assertThat(test.show(tom, digest).items()).allMatch(item -> item.by().colleague());
    }

    @Test
    void an_empty_digest_one_without_a_line_and_one_too_long_do_not_come_out() {
        var digest = test.begun(ines, room);
        refused(400, "nothing-picked", () -> test.publishing.publish(ines, digest.id()));
        sets(digest, TestDigests.item(question, room, ""));
        refused(400, "line-missing", () -> test.publishing.publish(ines, digest.id()));

        var many = IntStream.range(0, 8)
                .mapToObj(i -> TestDigests.item(test.post(tom, room, "Number " + i), room, "Why " + i))
                .toArray(Edit.Item[]::new);
        sets(digest, many);
        refused(400, "too-many-items", () -> test.publishing.publish(ines, digest.id()));
        assertThat(test.show(ines, digest).length().items()).isEqualTo(8);
        assertThat(test.show(ines, digest).desk().most().items()).isEqualTo(7);
        assertThat(test.digests.byId(digest.id()).published()).isFalse();
    }

    @Test
    void words_count_in_every_language_and_make_minutes() {
        assertThat(Length.words("Good feedback, in four sentences.")).isEqualTo(5);
        assertThat(Length.words("좋은 피드백")).isEqualTo(2);
        assertThat(Length.words("反馈")).isPositive();
        assertThat(Length.of(3, 0).minutes()).isEqualTo(1);
        assertThat(Length.of(3, 200).minutes()).isEqualTo(1);
        assertThat(Length.of(3, 201).minutes()).isEqualTo(2);
    }

    @Test
    void too_many_words_are_refused_by_name_with_their_number() {
        var strict = new TestDigests(
                database,
                test.stand.clock,
                new KeptMails(test.stand.clock),
                java.util.Map.of("lunchroom.digest.words", "50"));
        var digest = test.begun(ines, room);
        var wordy = test.post(tom, room, "word ".repeat(50));
        sets(digest, TestDigests.item(wordy, room, "Short."));

        assertThatThrownBy(() -> strict.publishing.publish(ines, digest.id()))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo("too-many-words");
                    assertThat(problem.getMessage()).contains("53").contains("50");
                });
    }

    @Test
    void two_curators_who_edit_at_once_notice_each_other() {
        var digest = test.begun(ines, room);
        test.digests.edit(ines, digest.id(), new Edit("Mine", null, null), digest.version());

        refused(
                412,
                "edited-meanwhile",
                () -> test.digests.edit(ines, digest.id(), new Edit("Theirs", null, null), digest.version()));
        assertThat(test.digests.byId(digest.id()).title()).isEqualTo("Mine");
    }

    @Test
    void lines_are_one_line_each_and_titles_too() {
        var digest = test.begun(ines, room);
        sets(digest, TestDigests.item(question, room, "Read\r\nBcc: all@example.org"));
        test.edit(ines, digest, edit -> new Edit("A\ntitle", null, null));

        assertThat(test.show(ines, digest).items().get(0).line()).isEqualTo("Read Bcc: all@example.org");
        assertThat(test.show(ines, digest).title()).isEqualTo("A title");
        refused(400, "too-long", () -> sets(digest, TestDigests.item(question, room, "x".repeat(201))));
    }

    @Test
    void it_can_be_taken_back_for_two_minutes_and_then_no_more() {
        var digest = test.with(ines, room, question);
        test.publishing.publish(ines, digest.id());
        assertThat(test.show(ines, digest).desk().undoUntil()).isNotNull();
        test.publishing.takeBack(ines, digest.id());
        refused(404, "not-found", () -> test.show(mei, digest));

        test.publishing.publish(ines, digest.id());
        refused(409, "published-already", () -> test.edit(ines, digest, edit -> new Edit("Late", null, null)));
        test.stand.pass(Publishing.UNDO);
        refused(409, "out-already", () -> test.publishing.takeBack(ines, digest.id()));
    }

    @Test
    void a_retry_with_the_same_key_begins_one() {
        var first = test.digests.begin(ines, new NewDigest(room.tag(), "A"), "key");
        var again = test.digests.begin(ines, new NewDigest(room.tag(), "A"), "key");

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(test.digests.drafts(ines, room, 10)).hasSize(1);
        test.digests.drop(ines, first.id());
        assertThat(test.digests.drafts(ines, room, 10)).isEmpty();
    }

    private Digest scheduled(String rule) {
        var digest = test.with(ines, room, question);
        var plan = new Schedules.Plan(LocalDateTime.parse("2026-12-04T09:00"), "Europe/Berlin", rule);
        test.schedules.schedule(ines, digest.id(), plan);
        return test.digests.byId(digest.id());
    }

    @Test
    void it_comes_out_by_itself_at_its_time_in_its_zone_and_the_next_one_is_begun() {
        var digest = scheduled("FREQ=WEEKLY;BYDAY=FR");
        test.stand.until(java.time.Instant.parse("2026-12-04T07:59:59Z"));
        assertThat(test.digests.byId(digest.id()).published()).isFalse();

        test.stand.until(java.time.Instant.parse("2026-12-04T08:00:00Z"));
        assertThat(test.digests.byId(digest.id()).published()).isTrue();
        var next = test.digests.drafts(ines, room, 10).get(0);
        assertThat(next.dueAt()).isEqualTo("2026-12-11T08:00:00Z");
        assertThat(next.title()).isEqualTo(digest.title());
        assertThat(test.digests.picks(next.id())).isEmpty();
    }

    @Test
    void the_next_one_is_due_at_the_same_time_of_day_when_clocks_change() {
        var digest = test.with(ines, room, question);
        var plan = new Schedules.Plan(LocalDateTime.parse("2027-03-26T09:00"), "Europe/Berlin", "FREQ=WEEKLY;BYDAY=FR");
        test.schedules.schedule(ines, digest.id(), plan);
        test.stand.until(java.time.Instant.parse("2027-03-26T08:00:00Z"));

        assertThat(test.digests.drafts(ines, room, 10))
                .extracting(Digest::dueAt)
                .containsExactly(java.time.Instant.parse("2027-04-02T07:00:00Z"));
    }

    @Test
    void published_by_hand_before_its_time_it_goes_on_as_a_series_all_the_same() {
        var digest = scheduled("FREQ=WEEKLY;BYDAY=FR");
        test.publishing.publish(ines, digest.id());

        assertThat(test.digests.drafts(ines, room, 10))
                .extracting(Digest::dueAt)
                .containsExactly(java.time.Instant.parse("2026-12-11T08:00:00Z"));
        test.stand.until(java.time.Instant.parse("2026-12-04T08:00:00Z"));
        assertThat(test.digests.published(room, null, 10)).hasSize(1);
    }

    @Test
    void an_empty_draft_is_never_sent_and_says_so_and_waits_for_its_next_time() {
        var digest = scheduled("FREQ=WEEKLY;BYDAY=FR");
        sets(digest);
        test.stand.until(java.time.Instant.parse("2026-12-04T08:00:00Z"));

        var after = test.digests.byId(digest.id());
        assertThat(after.published()).isFalse();
        assertThat(after.timing().held()).isEqualTo("nothing-picked");
        assertThat(after.dueAt()).isEqualTo("2026-12-11T08:00:00Z");
        assertThat(test.show(ines, digest).desk().held()).isEqualTo("nothing-picked");
    }

    @Test
    void a_time_that_is_past_a_zone_that_is_none_and_a_rule_that_is_none_are_refused() {
        var digest = test.with(ines, room, question);
        var friday = LocalDateTime.parse("2026-12-04T09:00");
        refused(
                400,
                "in-the-past",
                () -> test.schedules.schedule(
                        ines, digest.id(), new Schedules.Plan(friday.minusDays(30), "Europe/Berlin", null)));
        refused(
                400,
                "bad-zone",
                () -> test.schedules.schedule(ines, digest.id(), new Schedules.Plan(friday, "Atlantis", null)));
        refused(
                400,
                "bad-rule",
                () -> test.schedules.schedule(
                        ines, digest.id(), new Schedules.Plan(friday, "Europe/Berlin", "FREQ=SECONDLY")));
        refused(
                404,
                "not-found",
                () -> test.schedules.schedule(tom, digest.id(), new Schedules.Plan(friday, "Europe/Berlin", null)));
    }

    @Test
    void a_draft_is_handed_over_to_somebody_who_runs_the_room_and_to_nobody_else() {
        var digest = test.with(ines, room, question);
        refused(400, "no-curator", () -> test.handOvers.handOver(ines, digest.id(), tom.person()));
        test.members.appoint(ines, room, tom.person(), org.lunchroom.rooms.Role.MODERATOR);
        test.stand.pass(Duration.ofSeconds(2));
        test.handOvers.away(ines, digest.id(), org.lunchroom.digests.publishing.HandOvers.Absence.NOW);
        assertThat(test.show(tom, digest).desk().awaySince()).isNotNull();

        test.handOvers.handOver(ines, digest.id(), tom.person());
        assertThat(test.show(tom, digest).desk().mine()).isTrue();
        assertThat(test.show(tom, digest).desk().awaySince()).isNull();
    }
}
