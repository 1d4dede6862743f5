package org.lunchroom.follows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.rooms.NewRoom;
import org.lunchroom.rooms.Role;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.TestRooms;
import org.lunchroom.rooms.Visibility;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class FollowsTest {
    @Parameter
    TestDatabase kind;

    TestRooms stand;
    Follows follows;
    Viewer ines;
    Viewer mei;
    Room room;

    @BeforeEach
    void open() {
        stand = new TestRooms(kind);
        follows = new Follows(stand.database, stand.clock, stand.rooms, stand.people);
        ines = stand.somebody("Ines Kovac");
        mei = stand.somebody("Mei Lin");
        room = stand.rooms.found(
                ines, new NewRoom("course", "The course", null, null, Visibility.INVITED, null, null, null));
    }

    @AfterEach
    void close() {
        stand.close();
    }

    private static void refused(int status, String code, Runnable call) {
        assertThatThrownBy(call::run).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.status()).isEqualTo(status);
            assertThat(problem.code()).isEqualTo(code);
        });
    }

    @Test
    void people_rooms_and_tags_are_followed_and_left_and_twice_is_once() {
        follows.followPerson(ines, mei.person());
        follows.followPerson(ines, mei.person());
        follows.followRoom(ines, "Course");
        follows.followTag(ines, "#Feedback");

        assertThat(follows.shown(ines))
                .containsExactlyInAnyOrder(
                        new ShownFollow("person", mei.person().toString(), "Mei Lin", false),
                        new ShownFollow("room", "course", "The course", false),
                        new ShownFollow("tag", "Feedback", "#Feedback", false));
        follows.leavePerson(ines, mei.person());
        follows.leaveRoom(ines, "course");
        follows.leaveTag(ines, "feedback");
        assertThat(follows.shown(ines)).isEmpty();
    }

    @Test
    void what_is_muted_is_not_followed_until_it_is_followed_again() {
        follows.followPerson(ines, mei.person());
        follows.mute(ines, "person", mei.person().toString());
        follows.mute(ines, "tag", "noise");

        assertThat(follows.followed(ines.person())).isEmpty();
        assertThat(follows.shown(ines)).extracting(ShownFollow::muted).containsExactly(true, true);
        follows.followPerson(ines, mei.person());
        assertThat(follows.followed(ines.person())).extracting(Followed::kind).containsExactly("person");
    }

    @Test
    void a_room_that_one_may_not_read_is_neither_followed_nor_muted_and_its_name_goes_with_the_membership() {
        refused(404, "not-found", () -> follows.followRoom(mei, "course"));
        refused(404, "not-found", () -> follows.mute(mei, "room", "course"));
        stand.members.appoint(ines, room, mei.person(), Role.PARTICIPANT);
        follows.followRoom(mei, "course");
        assertThat(follows.shown(mei)).hasSize(1);

        stand.members.appoint(ines, room, mei.person(), Role.BANNED);
        assertThat(follows.shown(mei)).isEmpty();
        follows.leaveRoom(mei, "course");
        assertThat(follows.all(mei.person())).isEmpty();
    }

    @Test
    void nobody_follows_themselves_or_somebody_who_is_not_there() {
        refused(400, "not-oneself", () -> follows.followPerson(ines, ines.person()));
        refused(404, "not-found", () -> follows.followPerson(ines, UUID.randomUUID()));
        refused(404, "not-found", () -> follows.mute(ines, "person", "nobody"));
        refused(404, "not-found", () -> follows.mute(ines, "planet", "mars"));
    }

    @Test
    void of_five_thousand_people_five_hundred_are_followed_and_the_others_are_refused_in_so_many_words() {
        stand.database.run(handle -> {
            for (int i = 0; i < 499; i++) {
                var somebody = Followed.heard(Followed.PERSON, UUID.randomUUID().toString(), "");
                new FollowedStore().insert(handle, ines.person(), somebody, stand.clock.instant());
            }
        });
        follows.followPerson(ines, mei.person());
        var others = stand.somebody("Tom Okafor");
        for (int i = 0; i < 4_500; i++) {
            assertThatThrownBy(() -> follows.followPerson(ines, others.person()))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("500 people");
        }
        follows.followPerson(ines, mei.person());
        assertThat(follows.all(ines.person())).hasSize(500);
    }

    @Test
    void rooms_and_tags_have_a_limit_of_their_own_and_what_is_known_is_never_refused() {
        for (int i = 0; i < 50; i++) {
            follows.followTag(ines, "tag-" + i);
        }
        refused(409, "too-many", () -> follows.followTag(ines, "one-more"));
        follows.followTag(ines, "tag-7");
        follows.mute(ines, "tag", "tag-8");
        follows.followPerson(ines, mei.person());
    }
}
