package org.lunchroom.rooms.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
import org.lunchroom.rooms.NewMessage;
import org.lunchroom.rooms.NewRoom;
import org.lunchroom.rooms.Role;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Speak;
import org.lunchroom.rooms.TestRooms;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class RoomSettingsTest {
    @Parameter
    TestDatabase kind;

    TestRooms all;
    Viewer ines;
    Viewer tom;
    Room room;

    @BeforeEach
    void open() {
        all = new TestRooms(kind);
        ines = all.somebody("Ines Kovač");
        tom = all.somebody("Tom Okafor");
        room = all.rooms.found(ines, NewRoom.called("feedbackchat", "Feedback"));
    }

    @AfterEach
    void close() {
        all.close();
    }

    @Test
    void a_host_changes_what_they_name_and_the_rest_stays() {
        var after = edit(new EditedRoom("Feedback at work", null, 500, null, 30));

        assertThat(after.title()).isEqualTo("Feedback at work");
        assertThat(after.purpose()).isEqualTo(room.purpose());
        assertThat(after.postLength()).isEqualTo(500);
        assertThat(after.speak()).isEqualTo(Speak.MEMBERS);
        assertThat(after.slowSeconds()).isEqualTo(30);
        assertThat(all.rooms.seen(tom, "feedbackchat"))
                .as("at once, for everybody")
                .isEqualTo(after);
    }

    @Test
    void the_old_snapshot_and_the_entry_make_the_new_one() {
        var before = all.snapshots.of(tom, room);
        edit(new EditedRoom("Feedback at work", "What we learn", 500, Speak.HOSTS, 30));

        var entries = all.journal.after(StreamId.room(room.id()), before.getInt("head"), 10);
        var said = all.stream.says(entries).get(0).orElseThrow().getJsonObject("settings");
        var now = all.snapshots.of(tom, all.rooms.seen(tom, "feedbackchat"));

        assertThat(entries).singleElement().satisfies(entry -> assertThat(entry.type())
                .isEqualTo("room.changed"));
        assertThat(said.keySet()).containsExactly("title", "purpose", "postLength", "speak", "slowSeconds", "version");
        said.forEach((name, value) -> assertThat(now.get(name)).as(name).isEqualTo(value));
        assertThat(now.getBoolean("canSpeak")).isFalse();
    }

    @Test
    void of_two_who_edit_at_once_the_second_is_told() {
        edit(new EditedRoom("First", null, null, null, null));

        refused(412, "edited-meanwhile", () -> edit(new EditedRoom("Second", null, null, null, null)));
        refused(428, "if-match-needed", () -> all.settings.edit(ines, room, null, title("Third")));
        assertThat(all.rooms.seen(ines, "feedbackchat").title()).isEqualTo("First");
    }

    @Test
    void only_who_runs_the_room_changes_it() {
        refused(403, "forbidden", () -> all.settings.edit(tom, room, version(room), title("Mine")));

        all.members.appoint(ines, room, tom.person(), Role.MODERATOR);
        assertThat(all.settings.edit(tom, room, version(room), title("Ours")).title())
                .isEqualTo("Ours");
    }

    @Test
    void what_a_room_can_not_be_is_refused_by_field() {
        refused(400, "required", () -> edit(title("  ")));
        refused(400, "invalid", () -> edit(new EditedRoom(null, null, 139, null, null)));
        refused(400, "invalid", () -> edit(new EditedRoom(null, null, null, null, 3601)));
        assertThat(all.journal.head(StreamId.room(room.id()))).isZero();
    }

    @Test
    void what_changes_nothing_is_told_to_nobody() {
        edit(new EditedRoom(room.title(), null, 280, null, 0));

        assertThat(all.journal.head(StreamId.room(room.id()))).isZero();
    }

    @Test
    void a_snapshot_says_when_slow_mode_lets_one_post_again() {
        var slow = edit(new EditedRoom(null, null, null, null, 30));
        assertThat(snapshot(tom, slow)).doesNotContainKey("nextPostAt");

        all.messages.post(tom, slow, NewMessage.of("One"), null);
        all.clock.advance(Duration.ofSeconds(10));

        assertThat(snapshot(tom, slow).getString("nextPostAt")).isEqualTo("2026-11-30T18:30:30.000Z");
        assertThatThrownBy(() -> all.messages.post(tom, slow, NewMessage.of("Two"), null))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.retryAfter())
                        .contains(Duration.ofSeconds(20)));
        all.messages.post(ines, slow, NewMessage.of("Hosts do not wait"), null);
        assertThat(snapshot(ines, slow)).doesNotContainKey("nextPostAt");
        all.clock.advance(Duration.ofSeconds(20));
        assertThat(snapshot(tom, slow)).doesNotContainKey("nextPostAt");
    }

    private JsonObject snapshot(Viewer viewer, Room of) {
        return all.snapshots.of(viewer, of);
    }

    private Room edit(EditedRoom edit) {
        return all.settings.edit(ines, room, version(room), edit);
    }

    private static String version(Room room) {
        return "\"" + room.version() + "\"";
    }

    private static EditedRoom title(String title) {
        return new EditedRoom(title, null, null, null, null);
    }

    private static void refused(int status, String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(List.of(problem.status(), problem.code()))
                        .isEqualTo(List.of(status, code)));
    }
}
