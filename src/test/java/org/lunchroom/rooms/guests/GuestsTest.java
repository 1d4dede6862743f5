package org.lunchroom.rooms.guests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.identity.GuestIds;
import org.lunchroom.identity.Permission;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.rooms.NewMessage;
import org.lunchroom.rooms.NewRoom;
import org.lunchroom.rooms.Role;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.RoomOnScreen;
import org.lunchroom.rooms.Rooms;
import org.lunchroom.rooms.TestRooms;
import org.lunchroom.rooms.Visibility;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class GuestsTest {
    @Parameter
    TestDatabase kind;

    TestRooms all;
    TestGuests here;
    Viewer ines;
    Viewer tom;
    Room room;

    @BeforeEach
    void open() {
        all = new TestRooms(kind);
        here = node(Map.of());
        all.parts.add(here.part);
        all.tellers.add(here.part);
        ines = all.somebody("Ines Kovač");
        tom = all.somebody("Tom Okafor");
        room = room("talk", Visibility.MEMBERS);
    }

    @AfterEach
    void close() {
        all.close();
    }

    private TestGuests node(Map<String, String> environment) {
        var rooms = environment.isEmpty() ? all.rooms : otherRooms();
        return new TestGuests(all.database, all.clock, all.journal, all.people, rooms, environment);
    }

    private Rooms otherRooms() {
        return new Rooms(all.database, all.clock, all.journal, List.of());
    }

    private Room room(String tag, Visibility visibility) {
        return all.rooms.found(ines, new NewRoom(tag, tag, null, null, visibility, null, null, null));
    }

    private String says(Viewer who, String words) {
        return all.messages
                .post(who, room, NewMessage.of(words), words)
                .message()
                .id()
                .toString();
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                .isEqualTo(code));
    }

    @Test
    void somebody_without_an_account_comes_in_under_a_name_of_the_day_and_is_marked_a_guest() {
        here.hours.begin(ines, room, "en");
        var came = here.comesInto(room);
        var guest = here.behind(came).orElseThrow();

        assertThat(guest.name()).matches("[A-Z][a-z]+ [A-Z][a-z]+");
        assertThat(guest.roles()).containsExactly("guest");
        assertThat(came.room()).isEqualTo(room);
        says(guest, "Hello from outside");

        var author =
                RoomOnScreen.messagesIn(all.snapshots.of(ines, room)).get(0).getJsonObject("author");
        assertThat(author.getString("name")).isEqualTo(guest.name());
        assertThat(author.getString("role")).isEqualTo("guest");
    }

    @Test
    void a_room_lets_nobody_in_unless_its_hosts_say_so() {
        var code = here.entrances.of(room).code();
        refused("no-such-code", () -> here.guests.comeIn(code, TestGuests.ADDRESS));
        all.members.join(tom, "talk");
        refused("forbidden", () -> here.hours.begin(tom, room, "en"));
        refused("forbidden", () -> here.entrances.renew(tom, room));
        refused("invalid", () -> here.hours.begin(ines, room, "tlh"));

        assertThat(all.snapshots.of(ines, room).isNull("guests")).isTrue();
        here.hours.begin(ines, room, "en");
        here.entrances.forget(room.id());
        assertThat(all.snapshots.of(ines, room).getJsonObject("guests").getString("until"))
                .startsWith("2026-12-01T06:30");
    }

    @Test
    void where_the_installation_forbids_guests_no_room_has_any() {
        here.hours.begin(ines, room, "en");
        var came = here.comesInto(room);
        var strict = node(Map.of("lunchroom.guests", "false"));

        refused("guests-forbidden", () -> strict.hours.begin(ines, room, "en"));
        refused("no-such-code", () -> strict.comesInto(room));
        assertThat(strict.behind(came)).isEmpty();
    }

    @Test
    void a_code_is_forgiven_its_case_its_gaps_and_its_digits() {
        here.hours.begin(ines, room, "en");
        var code = here.entrances.of(room).code();

        for (var typed : List.of(
                code.toUpperCase(java.util.Locale.ROOT),
                " " + code.substring(0, 3) + " " + code.substring(3) + "\u00a0",
                code.substring(0, 3) + "-" + code.substring(3),
                "#" + code,
                fullWidth(code))) {
            assertThat(here.guests.before(typed, TestGuests.ADDRESS)).as(typed).isEqualTo(room);
        }
        assertThat(JoinCodes.meant("b٢3 ४")).isEqualTo("b234");
        for (var typed : List.of("", " ", "x".repeat(500), code.substring(1), code + "b", "'; drop", "\u0000")) {
            refused("no-such-code", () -> here.guests.before(typed, "192.0.2.8"));
        }
    }

    private static String fullWidth(String code) {
        return code.chars().map(c -> c + 0xFEE0).mapToObj(Character::toString).collect(Collectors.joining());
    }

    @Test
    void for_a_guest_there_is_one_room() {
        here.hours.begin(ines, room, "en");
        var open = room("everybody", Visibility.OPEN);
        var other = room("other", Visibility.MEMBERS);
        var guest = here.guestIn(room);

        refused("not-found", () -> all.rooms.seen(guest, "everybody"));
        refused("not-found", () -> all.rooms.seen(guest, "other"));
        refused("not-found", () -> all.rooms.membership(guest, open));
        assertThat(all.stream.find(guest, "everybody")).isEmpty();
        assertThat(all.stream.readers(StreamId.room(open.id()), List.of(guest, tom)))
                .containsExactly(tom.person());
        assertThat(all.stream.find(guest, "talk")).isPresent();
        assertThat(all.hostsStream.find(guest, "talk")).isEmpty();
        assertThat(all.rooms.speaks(guest, open)).isFalse();
        assertThat(all.rooms.runs(guest, other)).isFalse();
        assertThatThrownBy(() -> all.messages.post(guest, open, NewMessage.of("Hello"), "k"))
                .isInstanceOf(Problem.class);
    }

    @Test
    void nothing_that_asks_for_an_account_is_open_to_a_guest() {
        for (var permission : Permission.values()) {
            assertThat(Roles.may(Set.of(Roles.GUEST), permission))
                    .as(permission.id())
                    .isEqualTo(permission == Permission.IN_ROOM);
        }
        assertThat(Roles.held(Set.of("guest")))
                .as("what a portal may say somebody is")
                .containsExactly("member");
    }

    @Test
    void a_guest_is_made_nothing_else_and_asked_nowhere_else() {
        here.hours.begin(ines, room, "en");
        var guest = here.guestIn(room);
        var other = room("other", Visibility.INVITED);

        refused("guest", () -> all.members.appoint(ines, room, guest.person(), Role.MODERATOR));
        refused("guest", () -> all.members.appoint(ines, other, guest.person(), Role.PARTICIPANT));
    }

    @Test
    void when_the_host_ends_the_hours_every_guest_is_out_on_another_server_too() {
        here.hours.begin(ines, room, "en");
        var came = here.comesInto(room);
        var guest = came.in().viewer();
        says(guest, "Still here");
        var otherRooms = otherRooms();
        var other = new TestGuests(all.database, all.clock, all.journal, all.people, otherRooms);
        assertThat(other.behind(came)).isPresent();
        assertThat(otherRooms.reads(guest, room)).isTrue();

        here.hours.end(ines, room);

        assertThat(here.behind(came)).isEmpty();
        assertThat(all.rooms.reads(guest, room)).isFalse();
        assertThat(all.stream.readers(StreamId.room(room.id()), List.of(guest))).isEmpty();
        await().until(() -> other.behind(came).isEmpty() && !otherRooms.reads(guest, room));
        refused("no-such-code", () -> other.comesInto(room));
        var author =
                RoomOnScreen.messagesIn(all.snapshots.of(ines, room)).get(0).getJsonObject("author");
        assertThat(author.getString("role")).as("beside words that stay").isEqualTo("guest");
    }

    @Test
    void the_hours_end_by_themselves_and_using_a_session_does_not_prolong_it() {
        here.hours.begin(ines, room, "en");
        var came = here.comesInto(room);
        assertThat(came.in().session().expiresAt())
                .isEqualTo(all.clock.instant().plus(Duration.ofHours(12)));

        all.clock.set(all.clock.instant().plus(Duration.ofHours(11)), 0);
        here.doDueWork();
        assertThat(here.behind(came)).isPresent();
        all.clock.set(all.clock.instant().plus(Duration.ofHours(1)), 0);
        here.doDueWork();

        assertThat(here.behind(came)).isEmpty();
        assertThat(here.hours.here(room)).isZero();
        refused("no-such-code", () -> here.comesInto(room));
    }

    @Test
    void a_renewed_code_leads_nowhere_and_who_is_in_stays() {
        here.hours.begin(ines, room, "en");
        var before = here.entrances.of(room).code();
        var came = here.comesInto(room);

        var after = here.entrances.renew(ines, room).code();

        assertThat(after).isNotEqualTo(before);
        refused("no-such-code", () -> here.guests.comeIn(before, TestGuests.ADDRESS));
        assertThat(here.behind(came)).isPresent();
        assertThat(here.guests.comeIn(after, TestGuests.ADDRESS).room()).isEqualTo(room);
    }

    @Test
    void guessing_is_slowed_down_and_an_audience_behind_one_address_is_not() {
        here.hours.begin(ines, room, "en");
        for (int i = 0; i < 60; i++) {
            here.guests.before(here.entrances.of(room).code(), TestGuests.ADDRESS);
        }
        for (int i = 0; i < 30; i++) {
            refused("no-such-code", () -> here.guests.comeIn("bbbbbb", TestGuests.ADDRESS));
        }

        refused("too-many-tries", () -> here.guests.comeIn("bbbbbb", TestGuests.ADDRESS));
        refused("too-many-tries", () -> here.comesInto(room));
        assertThat(here.guests
                        .comeIn(here.entrances.of(room).code(), "192.0.2.9")
                        .room())
                .isEqualTo(room);
        all.clock.set(all.clock.instant().plus(Duration.ofMinutes(1)), 0);
        assertThat(here.comesInto(room).room()).isEqualTo(room);
    }

    @Test
    void neither_a_room_nor_an_address_takes_any_number_of_guests() {
        here.hours.begin(ines, room, "en");
        var small = node(Map.of("lunchroom.guests.room", "3", "lunchroom.limit.guests.per.minute.address", "1"));
        small.comesInto(room);
        refused("too-many-guests", () -> small.comesInto(room));
        var code = here.entrances.of(room).code();
        small.guests.comeIn(code, "192.0.2.20");
        small.guests.comeIn(code, "192.0.2.21");

        refused("room-full", () -> small.guests.comeIn(code, "192.0.2.22"));
        assertThat(here.hours.here(room)).isEqualTo(3);
    }

    @Test
    void no_name_is_given_twice_in_a_room_also_on_another_day() {
        for (var language : GuestNames.LANGUAGES) {
            var had = new HashSet<String>();
            for (int i = 0; i < 3000; i++) {
                assertThat(had.add(GuestNames.next(language, had::contains))).isTrue();
            }
            assertThat(had).as(language).anyMatch(name -> name.endsWith(" 2"));
        }
    }

    @Test
    void names_are_in_the_language_that_the_host_chose() {
        here.hours.begin(ines, room, "de");
        assertThat(here.guestIn(room).name()).matches("\\p{Lu}\\p{L}+er \\p{Lu}\\p{L}+");
    }

    @Test
    void a_guests_mention_reaches_nobody_outside_their_room() {
        room = room("everybody", Visibility.OPEN);
        here.hours.begin(ines, room, "en");
        var guest = here.guestIn(room);
        says(guest, "@tom and @ines, hello");
        says(ines, "@tom, hello");

        var shown = RoomOnScreen.messagesIn(all.snapshots.of(ines, room));
        assertThat(shown.get(0).toString())
                .contains(ines.person().toString())
                .doesNotContain(tom.person().toString());
        assertThat(shown.get(1).toString()).contains(tom.person().toString());
    }

    @Test
    void a_guest_can_be_told_from_one_of_the_house_by_their_id() {
        assertThat(GuestIds.isOne(GuestIds.next())).isTrue();
        assertThat(GuestIds.next()).isNotEqualTo(GuestIds.next());
        assertThat(GuestIds.isOne(ines.person())).isFalse();
    }
}
