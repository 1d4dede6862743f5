package org.lunchroom.digests.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.digests.Digest;
import org.lunchroom.digests.Edit;
import org.lunchroom.digests.ShownItem;
import org.lunchroom.digests.TestDigests;
import org.lunchroom.feeds.Subscriptions;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.kernel.mail.KeptMails;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.Role;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Visibility;

/** Digests that are put right after they came out, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class CorrectionsTest {
    @Parameter
    TestDatabase kind;

    Database database;
    KeptMails box;
    TestDigests test;
    Viewer ines;
    Viewer tom;
    Viewer mei;
    Room room;
    Message first;
    Message second;
    Digest digest;

    @BeforeEach
    void a_digest_that_went_out() {
        database = kind.fresh();
        var clock = MovableClock.standingAt(TestDigests.MORNING);
        box = new KeptMails(clock);
        test = new TestDigests(database, clock, box);
        ines = test.person("Ines Kovac");
        tom = test.person("Tom Okafor");
        mei = test.person("Mei Lin");
        room = test.room(ines, "feedbackchat", Visibility.OPEN);
        test.members.appoint(ines, room, tom.person(), Role.PARTICIPANT);
        clock.advance(Duration.ofSeconds(3));
        first = test.post(tom, room, "Ask first.");
        second = test.post(tom, room, "Wait a day.");
        digest = test.begun(ines, room);
        var items = List.of(TestDigests.item(first, room, "Worht it."), TestDigests.item(second, room, "Worth it."));
        test.edit(ines, digest, edit -> new Edit(null, "Two minutes.", items));
        test.publishing.publish(ines, digest.id());
    }

    @AfterEach
    void close() {
        test.followers.close();
        database.close();
    }

    private void mailed() {
        test.pass(Publishing.UNDO);
        assertThat(box.all()).hasSize(2);
    }

    private int version() {
        return test.digests.byId(digest.id()).version();
    }

    private void correct(Viewer viewer, Edit.Item... items) {
        test.corrections.correct(viewer, digest.id(), new Edit(null, null, List.of(items)), version());
    }

    private static void refused(int status, String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.status()).isEqualTo(status);
        });
    }

    @Test
    void a_line_is_put_right_and_an_item_dropped_for_all_who_look_and_nobody_gets_a_second_mail() {
        mailed();
        var mails = box.all();
        var before = version();
        test.stand.pass(Duration.ofHours(1));
        correct(ines, TestDigests.item(first, room, "Worth it."));

        var shown = test.show(mei, digest);
        assertThat(shown.items()).extracting(ShownItem::line).containsExactly("Worth it.");
        assertThat(shown.correctedAt()).isEqualTo(test.stand.clock.instant());
        assertThat(shown.publishedAt()).isBefore(shown.correctedAt());
        assertThat(version()).isGreaterThan(before);
        test.pass(Duration.ofDays(1));
        assertThat(box.all()).isEqualTo(mails);
        assertThat(box.all().get(0).mail().text()).contains("Worht it.", "Wait a day.");
    }

    @Test
    void readers_of_feeds_see_it_again_with_its_new_time_and_another_version() {
        mailed();
        var feeds = test.feeds();
        var secret = feeds.follow(mei, new Subscriptions.Wish("digest", room.tag()), null)
                .secret();
        var before = feeds.fetch(secret);
        assertThat(feeds.fetch(secret).version()).isEqualTo(before.version());
        test.stand.pass(Duration.ofHours(1));
        correct(ines, TestDigests.item(first, room, "Worth it."));

        var after = feeds.fetch(secret);
        var item = after.feed().items().get(0);
        assertThat(after.version()).isNotEqualTo(before.version());
        assertThat(after.changedAt()).isAfter(before.changedAt());
        assertThat(item.updated()).isAfter(item.published());
        assertThat(item.id()).isEqualTo(before.feed().items().get(0).id());
        assertThat(item.text())
                .contains("Worth it.", "Corrected on 30 November 2026.")
                .doesNotContain("Worht", "Wait a day.");
    }

    @Test
    void what_is_removed_where_it_was_said_goes_from_page_and_feed_and_changes_the_feeds_version() {
        mailed();
        var feeds = test.feeds();
        var secret = feeds.follow(mei, new Subscriptions.Wish("digest", room.tag()), null)
                .secret();
        var before = feeds.fetch(secret);
        assertThat(before.feed().items().get(0).text()).contains("in #feedbackchat\nWorth it.");
        test.revisions.remove(ines, room, second.id());

        assertThat(test.show(mei, digest).items()).extracting(ShownItem::id).containsExactly(first.id());
        var after = feeds.fetch(secret);
        assertThat(after.version()).isNotEqualTo(before.version());
        assertThat(after.feed().items().get(0).text()).doesNotContain("\nWorth it.");
    }

    @Test
    void a_bookmark_that_is_deleted_goes_from_the_digest_too() {
        var page = test.saves(mei, "https://example.com/guide", "Guide", org.lunchroom.bookmarks.Audience.ROOM, room);
        var other = test.begun(ines, room);
        var items = List.of(TestDigests.link(page, room, "Read it."), TestDigests.item(first, room, "And this."));
        test.edit(ines, other, edit -> new Edit(null, null, items));
        test.publishing.publish(ines, other.id());
        test.pass(Publishing.UNDO);
        assertThat(test.show(tom, other).items()).hasSize(2);

        var saved = test.saved(mei, "https://example.com/guide");
        test.bookmarks.remove(mei, saved);
        assertThat(test.show(tom, other).items()).extracting(ShownItem::id).containsExactly(first.id());
        assertThat(test.news.news(tom, room, Language.EN).get(0).text()).doesNotContain("Guide", "Read it.");
    }

    @Test
    void until_mails_go_out_it_is_taken_back_and_a_draft_is_just_changed() {
        refused(409, "not-sent-yet", () -> correct(ines, TestDigests.item(first, room, "Worth it.")));
        test.publishing.takeBack(ines, digest.id());
        refused(409, "not-published", () -> correct(ines, TestDigests.item(first, room, "Worth it.")));
    }

    @Test
    void readers_can_not_and_for_others_it_is_not_there() {
        mailed();
        refused(403, "forbidden", () -> correct(tom, TestDigests.item(first, room, "Mine.")));
        var closed = test.room(ines, "closedchat", Visibility.INVITED);
        var secret = test.with(ines, closed, test.post(ines, closed, "Only here."));
        test.publishing.publish(ines, secret.id());
        test.pass(Publishing.UNDO);
        refused(404, "not-found", () -> test.corrections.correct(mei, secret.id(), new Edit("x", null, null), 1));
    }

    @Test
    void whoever_it_was_handed_to_corrects_it_as_well() {
        test.publishing.takeBack(ines, digest.id());
        test.members.appoint(ines, room, tom.person(), Role.MODERATOR);
        test.stand.pass(Duration.ofSeconds(3));
        test.handOvers.handOver(ines, digest.id(), tom.person());
        test.publishing.publish(tom, digest.id());
        test.members.appoint(ines, room, tom.person(), Role.PARTICIPANT);
        mailed();

        correct(tom, TestDigests.item(first, room, "Worth it."));
        assertThat(test.show(mei, digest).items()).hasSize(1);
    }

    @Test
    void nothing_comes_in_nothing_goes_without_a_line_and_something_stays() {
        mailed();
        var late = test.post(tom, room, "Too late.");
        refused(400, "not-in-it", () -> correct(ines, TestDigests.item(late, room, "New.")));
        refused(400, "line-missing", () -> correct(ines, TestDigests.item(first, room, "")));
        refused(400, "nothing-picked", () -> correct(ines));
        refused(
                412,
                "edited-meanwhile",
                () -> test.corrections.correct(ines, digest.id(), new Edit("Late", null, null), version() - 1));

        assertThat(test.show(mei, digest).items()).hasSize(2);
        assertThat(test.show(mei, digest).correctedAt()).isNull();
    }

    @Test
    void what_changes_nothing_is_no_correction() {
        mailed();
        var before = version();
        correct(ines, TestDigests.item(first, room, "Worht it."), TestDigests.item(second, room, "Worth it."));

        assertThat(version()).isEqualTo(before);
        assertThat(test.show(mei, digest).correctedAt()).isNull();
    }

    @Test
    void the_rooms_stream_and_the_record_say_so() {
        mailed();
        correct(ines, TestDigests.item(first, room, "Worth it."));

        assertThat(test.entries(room)).contains(Publishing.CORRECTED);
        assertThat(test.states(digest)).isEqualTo(Map.of("sent", 2));
    }
}
