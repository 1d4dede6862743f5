package org.lunchroom.chats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.chats.backchannels.Backchannels;
import org.lunchroom.chats.backchannels.GuestsGo;
import org.lunchroom.chats.backchannels.NewBackchannel;
import org.lunchroom.chats.hosting.Notes;
import org.lunchroom.chats.running.Controls.Press;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;
import org.lunchroom.rooms.Role;
import org.lunchroom.rooms.RoomKind;
import org.lunchroom.rooms.Visibility;
import org.lunchroom.rooms.guests.TestGuests;
import org.lunchroom.rooms.members.Members;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class BackchannelTest {
    @Parameter
    TestDatabase kind;

    Stand stand;
    Viewer ines;
    Viewer tomas;
    Backchannels backchannels;
    TestGuests guests;
    Notes notes;

    @BeforeEach
    void open() {
        stand = new Stand(kind.fresh(), MovableClock.standingAt(Stand.MORNING));
        ines = stand.person("Ines Duarte");
        tomas = stand.person("Tomas Berg");
        guests = new TestGuests(stand.database, stand.clock, stand.journal, stand.people, stand.rooms);
        stand.watches.add(new GuestsGo(guests.hours));
        backchannels = new Backchannels(stand.rooms, stand.chats, stand.planner, guests.entrances);
        notes = new Notes(stand.database, stand.journal, stand.chats, stand.people, stand.clock);
    }

    @AfterEach
    void close() {
        stand.database.close();
    }

    private Backchannels.Opened opened(String key) {
        return backchannels.open(ines, new NewBackchannel("How teams learn", null, null), key);
    }

    @Test
    void it_is_a_room_with_a_short_code_and_a_chat_that_is_on() {
        var opened = opened("k1");

        assertThat(opened.room().kind()).isEqualTo(RoomKind.BACKCHANNEL);
        assertThat(opened.room().visibility()).isEqualTo(Visibility.MEMBERS);
        assertThat(opened.room().tag()).matches("[bcdfghjkmnpqrtvwxz][bcdfghjkmnpqrtvwxz2346789]{5}");
        assertThat(opened.chat().state()).isEqualTo(ChatState.LIVE);
        assertThat(opened.chat().title()).isEqualTo("How teams learn");
    }

    @Test
    void its_tag_is_the_code_by_which_people_come_in() {
        var room = opened("k1").room();

        assertThat(guests.entrances.of(room).code()).isEqualTo(room.tag());
        guests.entrances.renew(ines, room);
        assertThat(guests.entrances.of(room).code()).isNotEqualTo(room.tag());
    }

    @Test
    void guests_go_when_the_talk_is_over() {
        var opened = opened("k1");
        guests.hours.begin(ines, opened.room(), "en");
        var came = guests.comesInto(opened.room());
        assertThat(stand.chats.seen(came.in().viewer(), opened.chat().id())).isNotNull();
        stand.pass(Duration.ofMinutes(1));
        assertThat(guests.behind(came)).isPresent();

        var chat = stand.chats.seen(ines, opened.chat().id());
        stand.controls.end(ines, chat.id(), new Press(chat.currentStep(), null));

        assertThat(guests.behind(came)).isEmpty();
        assertThat(stand.rooms.reads(came.in().viewer(), opened.room())).isFalse();
        refused("no-such-code", () -> guests.comesInto(opened.room()));
    }

    @Test
    void a_retry_opens_one() {
        assertThat(opened("k1").chat().id()).isEqualTo(opened("k1").chat().id());
        assertThat(opened("k2").room().tag()).isNotEqualTo(opened("k1").room().tag());
    }

    @Test
    void one_without_a_title_is_refused() {
        refused("required", () -> backchannels.open(ines, new NewBackchannel(" ", null, null), "k1"));
    }

    @Test
    void a_message_to_the_speaker_stays_until_somebody_else_has_seen_it() {
        var opened = opened("k1");
        members().appoint(ines, opened.room(), tomas.person(), Role.MODERATOR);
        stand.rooms.forget(opened.room(), tomas.person());
        var chat = opened.chat().id();
        var note = notes.add(tomas, chat, "The microphone is off.", true, "n1");
        assertThat(note.toSpeaker()).isTrue();
        assertThat(note.seenAt()).isNull();
        refused("yourself", () -> notes.see(tomas, chat, note.id()));

        var seen = notes.see(ines, chat, note.id());

        assertThat(seen.seenAt()).isEqualTo(stand.clock.instant());
        assertThat(seen.seenBy().id()).isEqualTo(ines.person());
        assertThat(notes.see(ines, chat, note.id())).isEqualTo(seen);
    }

    @Test
    void an_ordinary_note_is_not_acknowledged() {
        var chat = opened("k1").chat().id();
        var note = notes.add(ines, chat, "Tea?", "n1");

        refused("not-to-speaker", () -> notes.see(ines, chat, note.id()));
        refused("not-found", () -> notes.see(ines, chat, java.util.UUID.randomUUID()));
    }

    private Members members() {
        return new Members(
                stand.database,
                stand.clock,
                stand.journal,
                new org.lunchroom.audit.Audit(stand.database, stand.clock),
                stand.people,
                stand.rooms);
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                .isEqualTo(code));
    }
}
