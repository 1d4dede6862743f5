package org.lunchroom.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.rooms.members.Rosters;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class RoomsTest {
    @Parameter
    TestDatabase kind;

    TestRooms all;
    Viewer ines;
    Viewer tom;

    @BeforeEach
    void open() {
        all = new TestRooms(kind);
        ines = all.somebody("Ines Kovač");
        tom = all.somebody("Tom Okafor");
    }

    @AfterEach
    void close() {
        all.close();
    }

    private Room room(Visibility visibility, Speak speak) {
        return all.rooms.found(ines, new NewRoom("here", "Here", null, null, visibility, null, speak, null));
    }

    private static void refused(int status, String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.status()).isEqualTo(status);
            assertThat(problem.code()).isEqualTo(code);
        });
    }

    @Test
    void a_tag_has_letters_digits_and_underscores_of_any_script() {
        for (var tag : List.of("feedback_chat", "2026kickoff", "ФИДБЕК", "反馈", "#rückblick", "e\u0301cole")) {
            assertThat(all.rooms.found(ines, NewRoom.called(tag, "Title")).tag())
                    .doesNotContain("#");
        }
        for (var tag : List.of("x", "123", "١٢٣", "a b", "a-b", "a.b", "a/b", "x".repeat(61), "🎉🎉", "", "##ab")) {
            assertThatThrownBy(() -> all.rooms.found(ines, NewRoom.called(tag, "Title")))
                    .as(tag)
                    .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.field())
                            .contains("tag"));
        }
    }

    @Test
    void no_two_tags_that_a_reader_takes_for_one() {
        all.rooms.found(ines, NewRoom.called("Straße", "A street"));
        all.rooms.found(ines, NewRoom.called("école", "A school"));

        refused(409, "tag-taken", () -> all.rooms.found(ines, NewRoom.called("STRASSE", "Again")));
        refused(409, "tag-taken", () -> all.rooms.found(tom, NewRoom.called("E\u0301COLE", "Again")));
        assertThat(all.rooms.seen(tom, "strasse").tag()).isEqualTo("Straße");
    }

    @Test
    void a_room_is_checked_before_it_is_made() {
        refused(400, "invalid", () -> all.rooms.found(ines, new NewRoom("aa", "A", null, null, null, 139, null, null)));
        refused(
                400,
                "invalid",
                () -> all.rooms.found(ines, new NewRoom("aa", "A", null, null, null, 4001, null, null)));
        refused(400, "required", () -> all.rooms.found(ines, NewRoom.called("aa", " ")));
        assertThat(all.rooms.of(ines)).isEmpty();
    }

    @Test
    void a_retried_founding_answers_with_the_same_room() {
        var first = all.rooms.found(ines, NewRoom.called("retro", "Retro"), "k1");

        assertThat(all.rooms.found(ines, NewRoom.called("retro", "Retro"), "k1"))
                .isEqualTo(first);
        refused(409, "tag-taken", () -> all.rooms.found(ines, NewRoom.called("retro", "Retro"), "k2"));
    }

    @Test
    void an_open_room_is_read_by_everybody_and_posting_joins_it() {
        var room = room(Visibility.OPEN, Speak.MEMBERS);
        assertThat(all.rooms.membership(tom, room).role()).isEqualTo(Role.READER);

        all.messages.post(tom, room, NewMessage.of("Hello"), null);

        assertThat(all.rooms.membership(tom, room).role()).isEqualTo(Role.PARTICIPANT);
    }

    @Test
    void an_invited_room_does_not_exist_for_others() {
        var room = room(Visibility.INVITED, Speak.MEMBERS);

        refused(404, "not-found", () -> all.rooms.seen(tom, "here"));
        refused(404, "not-found", () -> all.members.join(tom, "here"));
        refused(404, "not-found", () -> all.rooms.membership(tom, room));
        assertThat(all.rooms.of(tom)).isEmpty();
        assertThat(all.stream.find(tom, "here")).isEmpty();
        assertThat(all.stream.readers(StreamId.room(room.id()), List.of(ines, tom)))
                .containsExactly(ines.person());

        all.members.appoint(ines, room, tom.person(), Role.PARTICIPANT);
        assertThat(all.rooms.seen(tom, "HERE")).isEqualTo(room);
        assertThat(all.rooms.of(tom)).containsExactly(room);
    }

    @Test
    void a_members_room_is_joined_by_its_tag_and_listed_to_nobody_before() {
        room(Visibility.MEMBERS, Speak.MEMBERS);
        refused(404, "not-found", () -> all.rooms.seen(tom, "here"));
        assertThat(all.rooms.of(tom)).isEmpty();

        all.members.join(tom, "here");
        all.members.join(tom, "here");

        assertThat(all.rooms.seen(tom, "here").title()).isEqualTo("Here");
        all.members.leave(tom, all.rooms.seen(tom, "here"));
        refused(404, "not-found", () -> all.rooms.seen(tom, "here"));
    }

    @Test
    void where_only_hosts_speak_others_read() {
        var room = room(Visibility.OPEN, Speak.HOSTS);

        refused(403, "forbidden", () -> all.messages.post(tom, room, NewMessage.of("Hello"), null));
        all.members.appoint(ines, room, tom.person(), Role.MODERATOR);
        all.messages.post(tom, room, NewMessage.of("Hello"), null);
    }

    @Test
    void where_the_roster_decides_those_on_it_post_and_others_read() {
        var room = room(Visibility.MEMBERS, Speak.ROSTER);
        var rosters = new Rosters(all.database, all.journal, all.audit, all.people, all.rooms);
        all.members.join(tom, "here");
        refused(403, "forbidden", () -> all.messages.post(tom, room, NewMessage.of("Hello"), null));
        refused(403, "forbidden", () -> rosters.add(tom, room, tom.person()));

        rosters.add(ines, room, tom.person());
        rosters.add(ines, room, tom.person());
        assertThat(rosters.of(ines, room)).extracting(person -> person.name()).containsExactly("Tom Okafor");
        assertThat(all.snapshots.of(tom, room).getBoolean("onRoster")).isTrue();
        all.messages.post(tom, room, NewMessage.of("Hello"), null);

        rosters.remove(ines, room, tom.person());
        refused(403, "forbidden", () -> all.messages.post(tom, room, NewMessage.of("Again"), null));
        assertThat(all.audit.check().lines()).isEqualTo(2);
    }

    @Test
    void only_hosts_appoint_and_one_host_always_stays() {
        var room = room(Visibility.OPEN, Speak.MEMBERS);

        refused(403, "forbidden", () -> all.members.appoint(tom, room, tom.person(), Role.HOST));
        refused(409, "last-host", () -> all.members.leave(ines, room));
        refused(409, "last-host", () -> all.members.appoint(ines, room, ines.person(), Role.GUEST));
        all.members.appoint(ines, room, tom.person(), Role.HOST);
        all.members.leave(ines, room);
        assertThat(all.rooms.running(room)).extracting(Membership::person).containsExactly(tom.person());
        assertThat(all.audit.check().lines()).isEqualTo(1);
    }

    @Test
    void the_hosts_stream_is_for_hosts_and_moderators() {
        var room = room(Visibility.OPEN, Speak.MEMBERS);

        assertThat(all.hostsStream.find(tom, "here")).isEmpty();
        assertThat(all.hostsStream.find(ines, "here")).contains(StreamId.hosts(room.id()));
        assertThat(all.hostsStream.readers(StreamId.hosts(room.id()), List.of(ines, tom)))
                .isEqualTo(Set.of(ines.person()));
    }

    @Test
    void a_removal_counts_on_another_node_within_two_seconds() {
        var room = room(Visibility.INVITED, Speak.MEMBERS);
        all.members.appoint(ines, room, tom.person(), Role.PARTICIPANT);
        var elsewhere = new Rooms(all.database, all.clock, all.journal, List.of());
        assertThat(elsewhere.find(tom, "here")).isPresent();

        all.members.remove(ines, room, tom.person());

        assertThat(all.rooms.find(tom, "here")).isEmpty();
        await().atMost(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(elsewhere.find(tom, "here")).isEmpty());
    }

    @Test
    void joining_and_leaving_leave_no_trace_in_the_stream() {
        var room = room(Visibility.OPEN, Speak.MEMBERS);
        all.members.join(tom, "here");
        all.members.leave(tom, room);

        assertThat(all.journal.head(StreamId.room(room.id()))).isZero();
    }
}
