package org.lunchroom.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.digests.TestDigests;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.mail.KeptMails;
import org.lunchroom.kernel.mail.PostOffice;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;
import org.lunchroom.notifications.Choice;
import org.lunchroom.notifications.Kind;
import org.lunchroom.notifications.ShownNotice;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.NewMessage;
import org.lunchroom.rooms.Role;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Visibility;

/** What concerns somebody, in one place, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class InboxTest {
    @Parameter
    TestDatabase kind;

    Database database;
    MovableClock clock;
    TestInbox test;
    Viewer ines;
    Viewer tom;
    Viewer mei;
    Room room;

    @BeforeEach
    void open() {
        database = kind.fresh();
        clock = MovableClock.standingAt(TestDigests.MORNING);
        var office = new PostOffice(new Settings(name -> java.util.Optional.empty()), clock, new KeptMails(clock));
        test = new TestInbox(database, clock, office);
        ines = test.goals.ines;
        tom = test.goals.tom;
        mei = test.goals.mei;
        room = test.all.room(ines, "feedbackchat", Visibility.INVITED);
        test.all.members.appoint(ines, room, tom.person(), Role.PARTICIPANT);
        clock.advance(Duration.ofSeconds(3));
    }

    @AfterEach
    void close() {
        test.followers.close();
        test.all.followers.close();
        database.close();
    }

    private Message reply(Viewer viewer, Message to, String words) {
        clock.advance(Duration.ofSeconds(1));
        return test.all
                .stand
                .messages
                .post(viewer, room, new NewMessage(words, to.id(), null, null), null)
                .message();
    }

    private ShownNotice mentioned() {
        test.all.post(ines, room, "What do you think, @tom_okafor?");
        return test.of(tom).get(0);
    }

    @Test
    void a_mention_says_who_where_and_what_and_is_unread_until_it_is_read() {
        var notice = mentioned();
        assertThat(notice.kind()).isEqualTo("mention");
        assertThat(notice.room()).isEqualTo("feedbackchat");
        assertThat(notice.by().name()).isEqualTo("Ines Kovac");
        assertThat(notice.text()).isEqualTo("What do you think, @tom_okafor?");
        assertThat(notice.href()).contains("feedbackchat", "message=");
        assertThat(test.unread(tom)).isOne();
        assertThat(test.unread(ines)).isZero();

        long told = test.told(tom);
        test.inbox.mark(tom, notice.id(), true);
        test.inbox.mark(tom, notice.id(), true);
        assertThat(test.unread(tom)).isZero();
        assertThat(test.of(tom)).singleElement().matches(ShownNotice::read);
        // Twice is once, and open pages hear of it once.
        assertThat(test.told(tom)).isEqualTo(told + 1);
        test.inbox.mark(tom, notice.id(), false);
        assertThat(test.unread(tom)).isOne();
    }

    @Test
    void a_reply_is_told_once_also_where_it_names_its_person() {
        var question = test.all.post(tom, room, "Who has tried it?");
        reply(ines, question, "I have, @tom_okafor");
        reply(tom, question, "And I, myself");
        assertThat(test.of(tom)).singleElement().matches(notice -> notice.kind().equals("reply"));
    }

    @Test
    void what_was_removed_is_not_there_and_is_not_counted_and_open_pages_hear_of_it() {
        var message = test.all.post(ines, room, "@tom_okafor the secret word is Rumpelstiltskin");
        assertThat(test.unread(tom)).isOne();
        long told = test.told(tom);

        test.all.revisions.remove(ines, room, message.id());
        assertThat(test.of(tom)).isEmpty();
        assertThat(test.unread(tom)).isZero();
        assertThat(test.told(tom)).isGreaterThan(told);
        test.all.revisions.restore(ines, room, message.id());
        assertThat(test.unread(tom)).isOne();
        test.all.revisions.edit(ines, room, message.id(), "Nobody in particular");
        assertThat(test.of(tom)).isEmpty();
    }

    @Test
    void nothing_of_a_room_is_left_that_one_may_not_read_any_more() {
        mentioned();
        test.all.members.remove(ines, room, tom.person());
        clock.advance(Duration.ofSeconds(3));
        assertThat(test.of(tom)).isEmpty();
        assertThat(test.unread(tom)).isZero();
    }

    @Test
    void somebody_who_may_not_read_the_room_hears_nothing_of_a_mention() {
        test.all.post(ines, room, "This is not for @mei_lin");
        assertThat(test.of(mei)).isEmpty();
        assertThat(test.told(mei)).isZero();
        test.all.members.appoint(ines, room, mei.person(), Role.PARTICIPANT);
        clock.advance(Duration.ofSeconds(3));
        // Nor afterwards: it did not mean her.
        assertThat(test.of(mei)).isEmpty();
    }

    @Test
    void a_thousand_mentions_in_one_post_are_no_flood() {
        var words = new StringBuilder("@tom_okafor");
        for (int i = 0; words.length() < 270; i++) {
            words.append(" @tom_okafor");
        }
        test.all.post(ines, room, words.substring(0, 270));
        assertThat(test.of(tom)).hasSize(1);
        assertThat(test.told(tom)).isOne();
    }

    @Test
    void what_is_put_off_is_out_of_sight_until_its_time_and_comes_back_unread() {
        var notice = mentioned();
        test.inbox.mark(tom, notice.id(), true);
        var until = clock.instant().plus(Duration.ofHours(3));
        test.inbox.snooze(tom, notice.id(), until);
        assertThat(test.of(tom)).isEmpty();
        assertThat(test.inbox.putOff(tom)).singleElement().matches(one -> one.snoozedUntil()
                .equals(until));
        long told = test.told(tom);

        test.all.stand.until(until);
        assertThat(test.unread(tom)).isOne();
        assertThat(test.told(tom)).isEqualTo(told + 1);
        assertThat(test.inbox.putOff(tom)).isEmpty();
    }

    @Test
    void nobody_puts_anything_off_into_the_past_or_to_the_year_ten_thousand() {
        var notice = mentioned();
        var now = clock.instant();
        for (var moment : new Instant[] {now, now.minusSeconds(1), Instant.parse("+10000-01-01T00:00:00Z")}) {
            assertThatThrownBy(() -> test.inbox.snooze(tom, notice.id(), moment))
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.code()).isEqualTo("bad-moment"));
        }
        assertThat(test.unread(tom)).isOne();
    }

    @Test
    void what_is_anothers_is_a_404_like_what_there_is_not() {
        var notice = mentioned();
        for (var id : new UUID[] {notice.id(), UUID.randomUUID()}) {
            assertThatThrownBy(() -> test.inbox.mark(ines, id, true))
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.code()).isEqualTo("not-found"));
            assertThatThrownBy(() -> test.inbox.snooze(ines, id, clock.instant().plusSeconds(60)))
                    .isInstanceOf(Problem.class);
        }
        assertThat(test.unread(tom)).isOne();
    }

    @Test
    void marking_all_leaves_what_came_after_one_looked() {
        mentioned();
        var looked = clock.instant();
        test.all.post(ines, room, "And this, @tom_okafor?");
        assertThat(test.unread(tom)).isEqualTo(2);
        test.inbox.markAll(tom, looked);
        assertThat(test.unread(tom)).isOne();
        assertThat(test.of(tom).get(0).text()).isEqualTo("And this, @tom_okafor?");
        assertThat(test.of(tom).get(0).read()).isFalse();
    }

    @Test
    void a_muted_room_and_a_muted_kind_are_neither_seen_nor_counted_until_that_is_taken_back() {
        mentioned();
        test.choices.choose(tom, null, "feedbackchat", Choice.MUTED);
        assertThat(test.of(tom)).isEmpty();
        assertThat(test.unread(tom)).isZero();
        test.choices.takeBack(tom, null, "feedbackchat");
        assertThat(test.unread(tom)).isOne();
        test.choices.choose(tom, Kind.MENTION, null, Choice.MUTED);
        assertThat(test.unread(tom)).isZero();
        // What they said of the room counts before what they said of the kind.
        test.choices.choose(tom, null, "feedbackchat", new Choice(true, false, false, false));
        assertThat(test.unread(tom)).isOne();
    }

    @Test
    void a_chat_is_told_an_hour_before_to_those_who_come_and_lead_it_and_to_nobody_else() {
        test.all.members.appoint(ines, room, mei.person(), Role.PARTICIPANT);
        var chat = test.all.stand.announced(ines, room);
        test.all.stand.rsvps.answer(tom, chat.id(), "maybe");
        test.followers.catchUp();
        test.all.stand.until(chat.startsAt().minus(ChatSoon.BEFORE).minusSeconds(1));
        assertThat(test.of(tom)).isEmpty();
        test.all.stand.until(chat.startsAt().minus(ChatSoon.BEFORE));
        assertThat(test.of(tom)).singleElement().satisfies(notice -> {
            assertThat(notice.title()).isEqualTo(chat.title());
            assertThat(notice.when()).isEqualTo(chat.startsAt());
        });
        assertThat(test.of(ines)).hasSize(1);
        assertThat(test.of(mei)).isEmpty();
        // Who says it late hears of it at once.
        test.all.stand.rsvps.answer(mei, chat.id(), "yes");
        test.followers.catchUp();
        test.all.stand.ring();
        assertThat(test.of(mei)).hasSize(1);
        // And once it is over, nobody does.
        test.all.stand.pass(Duration.ofHours(3));
        assertThat(test.of(tom)).isEmpty();
    }

    @Test
    void the_stream_of_an_inbox_is_its_persons_alone_and_says_how_many_are_unread() {
        mentioned();
        var id = test.stream.find(tom, "me").orElseThrow();
        assertThat(test.stream.find(tom, "tom")).isEmpty();
        assertThat(test.stream.readers(id, java.util.List.of(tom, ines))).containsExactly(tom.person());
        var entries = test.all.stand.journal.after(id, 0, 10);
        assertThat(test.stream.says(entries).get(0).orElseThrow().getInt("unread"))
                .isOne();
        // It tells the hour and no more.
        assertThat(entries.get(0).at().getEpochSecond() % 3_600).isZero();
    }

    @Test
    void reading_everything_anew_tells_nothing_twice_and_nothing_that_is_old() {
        mentioned();
        test.followers.rebuild("inbox");
        assertThat(test.of(tom)).hasSize(1);
        clock.advance(RoomFollower.NEWS.plusDays(1));
        test.followers.rebuild("inbox");
        assertThat(test.of(tom)).isEmpty();
    }

    @Test
    void all_languages_say_the_same_of_a_notice() {
        for (var language : org.lunchroom.kernel.language.Language.values()) {
            var names = NoticeWords.SENTENCES.names(language).stream()
                    .map(name -> name.replaceFirst("\\.(zero|one|two|few|many|other)$", ""))
                    .distinct();
            assertThat(names)
                    .containsAll(java.util.Arrays.stream(Kind.values())
                            .map(Kind::text)
                            .toList());
        }
    }
}
