package org.lunchroom.thanks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.notifications.Choices;
import org.lunchroom.notifications.Kind;
import org.lunchroom.notifications.Notice;
import org.lunchroom.notifications.Notices;
import org.lunchroom.profiles.Audience;
import org.lunchroom.profiles.Mates;
import org.lunchroom.rooms.NewRoom;
import org.lunchroom.rooms.Role;
import org.lunchroom.rooms.TestRooms;
import org.lunchroom.rooms.Visibility;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ThanksTest {
    @Parameter
    TestDatabase kind;

    TestRooms stand;
    Thanks thanks;
    Viewer ines;
    Viewer mate;
    Viewer stranger;

    @BeforeEach
    void open() {
        stand = new TestRooms(kind);
        var notices = new Notices(stand.journal, stand.clock, stand.due, new Choices(stand.database));
        thanks = new Thanks(stand.database, stand.clock, stand.people, new Mates(stand.database), notices);
        ines = stand.somebody("Ines Kovac");
        mate = stand.somebody("Mate Horvat");
        stranger = stand.somebody("Sam Stranger");
        var room = stand.rooms.found(
                ines, new NewRoom("course", "Course", null, null, Visibility.INVITED, null, null, null));
        stand.members.appoint(ines, room, mate.person(), Role.PARTICIPANT);
    }

    @AfterEach
    void close() {
        stand.close();
    }

    private ShownThanks given(String reason) {
        return thanks.give(ines, mate.person(), reason, null);
    }

    private static void refused(int status, Runnable call) {
        assertThatThrownBy(call::run).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.status())
                .isEqualTo(status));
    }

    @Test
    void a_word_of_thanks_reaches_its_person_with_its_reason_and_nobody_else() {
        var word = given("You asked before you advised.");

        assertThat(thanks.mine(mate, false)).extracting(ShownThanks::reason).containsExactly(word.reason());
        assertThat(thanks.mine(ines, true)).hasSize(1);
        assertThat(thanks.of(stranger, mate.person())).isEmpty();
        assertThat(thanks.of(ines, mate.person())).hasSize(1);
    }

    @Test
    void who_got_it_decides_who_else_reads_it_and_others_are_not_told_to_whom() {
        var word = given("For the handover.");
        refused(404, () -> thanks.show(ines, word.id(), Audience.ALL));
        refused(404, () -> thanks.show(stranger, word.id(), Audience.ALL));
        thanks.show(mate, word.id(), Audience.MEMBERS);
        assertThat(thanks.of(stranger, mate.person())).isEmpty();

        thanks.show(mate, word.id(), Audience.ALL);
        assertThat(thanks.of(stranger, mate.person()))
                .extracting(ShownThanks::audience)
                .containsExactly((String) null);
    }

    @Test
    void either_of_the_two_has_it_gone_and_nobody_else() {
        var word = given("For the handover.");
        refused(404, () -> thanks.remove(stranger, word.id()));
        thanks.remove(ines, word.id());
        assertThat(thanks.mine(mate, false)).isEmpty();

        var other = given("For another.");
        thanks.remove(mate, other.id());
        assertThat(thanks.mine(ines, true)).isEmpty();
    }

    @Test
    void it_is_told_in_the_inbox_as_long_as_it_is_there() {
        var word = given("For the handover.");
        var news = new ThanksNews(thanks);
        var notice = new Notice(Ids.next(), mate.person(), Kind.THANKS, word.id(), null, word.at(), null, null);

        assertThat(news.say(mate, java.util.List.of(notice)).get(notice.id()).text())
                .isEqualTo("For the handover.");
        thanks.remove(ines, word.id());
        assertThat(news.say(mate, java.util.List.of(notice))).isEmpty();
    }

    @Test
    void nobody_thanks_themselves_strangers_or_without_a_reason() {
        refused(400, () -> thanks.give(ines, ines.person(), "Well done me.", null));
        refused(403, () -> thanks.give(stranger, mate.person(), "Hello.", null));
        refused(404, () -> thanks.give(ines, UUID.randomUUID(), "Hello.", null));
        refused(400, () -> given(" \r\n "));
        refused(400, () -> given("x".repeat(281)));
    }

    @Test
    void a_retry_thanks_once_and_a_reason_begins_no_other_line() {
        thanks.give(ines, mate.person(), "For\r\nBcc: all@northwind.example", "key");
        thanks.give(ines, mate.person(), "For\r\nBcc: all@northwind.example", "key");

        assertThat(thanks.mine(mate, false))
                .extracting(ShownThanks::reason)
                .containsExactly("For Bcc: all@northwind.example");
    }

    @Test
    void twenty_a_day_and_then_it_is_tomorrow() {
        for (int i = 0; i < 20; i++) {
            given("For " + i);
        }
        refused(429, () -> given("One more."));
        stand.clock.advance(Duration.ofDays(1).plusSeconds(1));
        given("One more.");
    }
}
