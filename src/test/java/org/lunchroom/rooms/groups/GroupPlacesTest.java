package org.lunchroom.rooms.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.identity.Asserted;
import org.lunchroom.identity.Viewer;
import org.lunchroom.identity.groups.GroupRule;
import org.lunchroom.identity.groups.GroupRules;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.people.Arrivals;
import org.lunchroom.people.People;
import org.lunchroom.rooms.NewRoom;
import org.lunchroom.rooms.Role;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.RoomKind;
import org.lunchroom.rooms.Speak;
import org.lunchroom.rooms.TestRooms;
import org.lunchroom.rooms.Visibility;

/** What a portal's groups bring: a place in a room while one is in them, and roles in the whole installation. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class GroupPlacesTest {
    private static final String PORTAL = "https://intranet.example";
    private static final Viewer ADMIN = new Viewer(UUID.randomUUID(), "Ada", Set.of("admin"));

    @Parameter
    TestDatabase kind;

    private TestRooms all;
    private People people;
    private GroupRules rules;
    private GroupPlaces places;
    private Viewer host;
    private Room room;

    @BeforeEach
    void open() {
        all = new TestRooms(kind);
        var arrivals = new ArrayList<Arrivals>();
        people = new People(all.database, all.clock, arrivals);
        rules = new GroupRules(all.database, all.audit, all.clock);
        places = new GroupPlaces(all.database, rules, people, all.rooms, all.members);
        arrivals.add(places);
        host = all.somebody("Hanna Berg");
        room = all.rooms.found(
                host, new NewRoom("leads", "Leads", "", RoomKind.CHAT, Visibility.INVITED, 280, Speak.MEMBERS, 0));
    }

    @AfterEach
    void close() {
        all.close();
    }

    private GroupRule brings(String group, String place) {
        var rule = new GroupRule(Ids.next(), PORTAL, group, null, room.id(), place);
        places.add(ADMIN, rule);
        return rule;
    }

    private Viewer arrives(String name, String... groups) {
        return arrivesFrom(PORTAL, name, groups);
    }

    private Viewer arrivesFrom(String issuer, String name, String... groups) {
        var who = Asserted.of(issuer, name, name, Set.of()).in(Set.of(groups));
        return new Viewer(people.arrived(who), name, Set.of("member"));
    }

    private Optional<Role> place(Viewer viewer) {
        return all.rooms
                .find(viewer, "leads")
                .map(found -> all.rooms.membership(viewer, found).role());
    }

    @Test
    void who_comes_with_the_group_has_the_place_and_who_comes_without_it_has_it_no_more() {
        brings("Team leads", "participant");
        var ines = arrives("ines", "Team leads");
        assertThat(place(ines)).contains(Role.PARTICIPANT);
        assertThat(place(arrives("jonas", "Others"))).isEmpty();

        arrives("ines");
        assertThat(place(ines)).isEmpty();
        arrives("ines", "Team leads");
        assertThat(place(ines)).contains(Role.PARTICIPANT);
    }

    @Test
    void a_group_of_the_same_name_at_another_portal_brings_nothing() {
        brings("Team leads", "host");
        rule("admins", "admin");

        assertThat(place(arrivesFrom("https://elsewhere.example", "mallory", "Team leads")))
                .isEmpty();
        assertThat(rules.roles("https://elsewhere.example", Set.of("admins"))).isEmpty();
        assertThat(rules.roles(PORTAL, Set.of("admins", "Team leads"))).containsExactly("admin");
    }

    private void rule(String group, String role) {
        places.add(ADMIN, new GroupRule(Ids.next(), PORTAL, group, role, null, null));
    }

    @Test
    void of_two_groups_the_one_that_one_is_still_in_has_the_last_word() {
        brings("Team leads", "participant");
        brings("Trainers", "moderator");
        var ines = arrives("ines", "Team leads", "Trainers");
        assertThat(place(ines)).contains(Role.MODERATOR);

        arrives("ines", "Team leads");
        assertThat(place(ines)).contains(Role.PARTICIPANT);
    }

    @Test
    void whom_a_host_took_out_or_banned_stays_out() {
        brings("Team leads", "participant");
        var ines = arrives("ines", "Team leads");
        all.members.remove(host, room, ines.person());
        arrives("ines", "Team leads");
        assertThat(place(ines)).isEmpty();

        var jonas = arrives("jonas");
        all.database.run(handle -> all.members.ban(handle, host, room, jonas.person()));
        arrives("jonas", "Team leads");
        assertThat(place(jonas)).isEmpty();
    }

    @Test
    void who_runs_the_room_by_a_hosts_word_stays_when_the_group_goes() {
        brings("Team leads", "participant");
        var ines = arrives("ines", "Team leads");
        all.members.appoint(host, room, ines.person(), Role.MODERATOR);
        arrives("ines");

        assertThat(place(ines)).contains(Role.MODERATOR);
    }

    @Test
    void a_rule_is_for_those_who_are_in_the_group_already_and_takes_its_places_along() {
        var ines = arrives("ines", "Team leads");
        arrivesFrom("https://elsewhere.example", "mallory", "Team leads");
        var rule = brings("Team leads", "participant");
        assertThat(place(ines)).contains(Role.PARTICIPANT);
        assertThat(all.rooms.size(room)).isEqualTo(2);

        places.remove(ADMIN, rule.id());
        assertThat(place(ines)).isEmpty();
        assertThat(rules.all()).isEmpty();
        assertThatThrownBy(() -> places.remove(ADMIN, rule.id())).isInstanceOf(Problem.class);
    }

    @Test
    void a_directory_that_says_so_takes_effect_without_a_sign_in() {
        brings("Team leads", "participant");
        var ines = arrives("ines");
        people.grouped(ines.person(), Set.of("Team leads"));
        assertThat(place(ines)).contains(Role.PARTICIPANT);

        people.left(ines.person());
        assertThat(place(ines)).isEmpty();
        assertThat(people.groups(ines.person())).isEmpty();
        assertThat(people.inGroup(PORTAL, "Team leads")).isEqualTo(List.of());
    }
}
