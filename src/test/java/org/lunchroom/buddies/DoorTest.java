package org.lunchroom.buddies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.kernel.sql.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class DoorTest {
    @Parameter
    TestDatabase kind;

    TestDoor test;

    @BeforeEach
    void open() {
        test = new TestDoor(kind);
    }

    @AfterEach
    void close() {
        test.close();
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                .isEqualTo(code));
    }

    @Test
    void a_newcomer_and_a_helper_find_each_other_at_once_and_both_are_told() {
        test.isNew(test.nina);
        assertThat(test.beside(test.nina)).isEmpty();
        assertThat(test.door.waiting(test.chat.id())).isEqualTo(1);

        test.helps(test.hedda);

        assertThat(test.beside(test.nina)).containsExactly("Hedda Lund");
        assertThat(test.beside(test.hedda)).containsExactly("Nina Novak");
        assertThat(test.door.waiting(test.chat.id())).isZero();
        assertThat(test.heard(test.nina))
                .contains("door.changed", test.chat.id().toString());
        assertThat(test.heard(test.hedda)).contains("door.changed");
        assertThat(test.heard(test.nico)).isEqualTo("[]");
    }

    @Test
    void a_second_newcomer_waits_for_a_late_helper() {
        test.isNew(test.nina);
        test.helps(test.hedda);
        test.isNew(test.nico);
        assertThat(test.beside(test.nico))
                .as("nobody helps two while somebody may still come")
                .isEmpty();

        test.pass(Duration.ofSeconds(60));
        test.helps(test.hugo);

        assertThat(test.beside(test.nico)).containsExactly("Hugo Silva");
        assertThat(test.beside(test.hedda)).containsExactly("Nina Novak");
    }

    @Test
    void who_has_waited_long_shares_a_buddy_with_another_newcomer() {
        test.isNew(test.nina, test.nico);
        test.helps(test.hedda);
        assertThat(test.beside(test.nico)).isEmpty();

        test.pass(Pairing.PATIENCE.plus(DoorRound.EVERY));

        assertThat(test.beside(test.hedda)).containsExactlyInAnyOrder("Nina Novak", "Nico Ferrari");
    }

    @Test
    void once_the_chat_is_live_nobody_waits_for_a_buddy_of_their_own() {
        test.begins();
        test.isNew(test.nina);
        test.helps(test.hedda);
        test.isNew(test.nico);

        assertThat(test.beside(test.nico)).containsExactly("Hedda Lund");
    }

    @Test
    void a_buddy_who_leaves_leaves_nobody_alone() {
        test.isNew(test.nina);
        test.helps(test.hedda);
        var lane = test.lane(test.nina);
        test.says(test.nina, lane, "Hello Hedda");

        test.helps(test.hugo);
        test.door.leave(test.hedda, test.chat.id());

        assertThat(test.beside(test.nina)).containsExactly("Hugo Silva");
        assertThat(test.lanes.of(test.hedda)).isEmpty();
        refused("not-found", () -> test.words.of(test.nina, lane.id()));
        assertThat(test.heard(test.nina)).doesNotContain("Hello Hedda");
    }

    @Test
    void who_has_parted_is_not_put_together_again() {
        test.isNew(test.nina);
        test.helps(test.hedda);

        test.door.part(test.nina, test.chat.id(), test.lane(test.nina).id());

        assertThat(test.beside(test.nina)).isEmpty();
        assertThat(test.door.waiting(test.chat.id())).isEqualTo(1);
        test.helps(test.hugo);
        assertThat(test.beside(test.nina)).containsExactly("Hugo Silva");
    }

    @Test
    void nobody_parts_two_others() {
        test.isNew(test.nina);
        test.helps(test.hedda);
        var lane = test.lane(test.nina).id();

        refused("not-found", () -> test.door.part(test.hugo, test.chat.id(), lane));
        refused("not-found", () -> test.door.part(test.host, test.chat.id(), lane));
        assertThat(test.beside(test.nina)).containsExactly("Hedda Lund");
    }

    @Test
    void ones_own_manager_is_nobodys_buddy() {
        test.isLedBy(test.nina, test.hedda);
        test.isNew(test.nina);
        test.helps(test.hedda);
        assertThat(test.beside(test.nina)).isEmpty();

        test.isNew(test.nico);
        test.helps(test.hugo);

        assertThat(test.beside(test.nina)).containsExactly("Hugo Silva");
        assertThat(test.beside(test.nico)).containsExactly("Hedda Lund");
    }

    @Test
    void a_sign_in_that_says_nothing_of_a_manager_leaves_what_was_said_and_another_name_replaces_it() {
        test.isLedBy(test.nina, test.hedda);
        test.managers.arrived(
                test.nina.person(), org.lunchroom.identity.Asserted.of("test", "Nina Novak", "Nina Novak", Set.of()));
        test.isNew(test.nina);
        test.helps(test.hedda);
        assertThat(test.beside(test.nina)).isEmpty();

        test.isLedBy(test.nina, test.hugo);
        test.helps(test.hugo);

        assertThat(test.beside(test.nina)).containsExactly("Hedda Lund");
    }

    @Test
    void those_who_read_one_language_find_each_other() {
        test.speaks(test.nina, Language.DE);
        test.speaks(test.hugo, Language.DE);
        test.helps(test.hedda, test.hugo);

        test.isNew(test.nina, test.nico);

        assertThat(test.beside(test.nina)).containsExactly("Hugo Silva");
        assertThat(test.beside(test.nico)).containsExactly("Hedda Lund");
    }

    @Test
    void who_changes_sides_lets_go_of_whom_they_had() {
        test.isNew(test.nina);
        test.helps(test.hedda, test.hugo);

        test.helps(test.nina);

        assertThat(test.beside(test.hedda)).isEmpty();
        assertThat(test.lanes.of(test.nina)).isEmpty();
    }

    @Test
    void saying_it_twice_changes_nothing() {
        test.isNew(test.nina);
        test.helps(test.hedda);
        var lane = test.lane(test.nina);

        test.isNew(test.nina);
        test.helps(test.hedda);

        assertThat(test.lane(test.nina)).isEqualTo(lane);
    }

    @Test
    void the_door_is_closed_before_the_lobby_and_after_the_end() {
        var next = test.stand.announced(test.host, test.stand.room(test.host, "books"));
        refused("not-found", () -> test.door.stand(outsider(), java.util.UUID.randomUUID(), Side.NEW));
        test.stand.until(test.stand.chats.byId(next.id()).endsAt());

        refused("door-closed", () -> test.door.stand(test.host, next.id(), Side.NEW));
        refused("door-closed", () -> test.isNew(test.nina));
    }

    private Viewer outsider() {
        return test.stand.person("Olga Outside");
    }

    @Test
    void helpers_are_members_and_newcomers_need_not_be() {
        var olga = outsider();

        refused("join-first", () -> test.helps(olga));
        test.isNew(olga);
        test.helps(test.hedda);

        assertThat(test.beside(olga)).containsExactly("Hedda Lund");
    }

    @Test
    void who_was_banned_in_mid_chat_is_gone_from_the_door_and_the_other_finds_somebody() {
        test.isNew(test.nina);
        test.helps(test.hedda);
        test.begins();
        var lane = test.lane(test.nina);
        test.says(test.nina, lane, "Only you read this");

        test.stand.database.run(handle -> test.members.ban(handle, test.host, test.room, test.hedda.person()));

        refused("not-found", () -> test.words.of(test.hedda, lane.id()));
        refused("not-found", () -> test.says(test.hedda, lane, "Still me"));
        refused("buddy-gone", () -> test.says(test.nina, lane, "Are you there?"));
        assertThat(test.heard(test.hedda)).doesNotContain("Only you read this");
        test.helps(test.hugo);
        test.pass(DoorRound.EVERY);
        assertThat(test.beside(test.nina)).containsExactly("Hugo Silva");
    }

    @Test
    void a_flood_at_the_door_is_held_up() {
        for (int i = 0; i < 10; i++) {
            test.isNew(test.nina);
            test.door.leave(test.nina, test.chat.id());
        }

        refused("too-hurried", () -> test.isNew(test.nina));
        assertThat(test.stand.chats.goingOn(test.room.id())).isPresent();
    }

    @Test
    void so_many_newcomers_and_no_more_stand_at_a_door() {
        test.fill(Door.MOST_ON_A_SIDE);
        refused("door-full", () -> test.isNew(test.nina));

        test.helps(test.hedda);
        assertThat(test.open(test.hedda)).hasSize(1);
        assertThat(test.door.waiting(test.chat.id())).isEqualTo(Door.MOST_ON_A_SIDE - 1);
    }

    @Test
    void two_nodes_that_pair_at_once_put_nobody_beside_two() throws Exception {
        var newcomers = new ArrayList<Viewer>();
        var acts = new ArrayList<Callable<Void>>();
        for (int i = 0; i < 8; i++) {
            var newcomer = test.stand.person("Newcomer " + i);
            var helper = test.stand.person("Helper " + i);
            test.members.join(helper, test.room.tag());
            newcomers.add(newcomer);
            var node = i % 2 == 0 ? test.door : test.otherNode;
            acts.add(() -> stands(node, newcomer, Side.NEW));
            acts.add(() -> stands(node, helper, Side.HELP));
        }
        var threads = Executors.newFixedThreadPool(acts.size());
        try {
            for (Future<Void> one : threads.invokeAll(acts)) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }

        var buddies = new HashSet<String>();
        newcomers.forEach(one -> {
            assertThat(test.beside(one)).as(one.name()).hasSize(1);
            buddies.addAll(test.beside(one));
        });
        assertThat(buddies).hasSize(8);
    }

    private Void stands(Door node, Viewer who, Side side) {
        node.stand(who, test.chat.id(), side);
        return null;
    }

    @Test
    void it_goes_round_who_helps_from_chat_to_chat() {
        test.isNew(test.nina);
        test.helps(test.hedda);
        test.isOver();
        var again = test.stand
                .planner
                .schedule(test.host, test.room, nextDay(), null)
                .chat();
        test.stand.announcements.announce(test.host, again.id(), null);
        test.stand.until(test.stand.chats.byId(again.id()).lobbyAt());

        test.door.stand(test.hedda, again.id(), Side.HELP);
        test.door.stand(test.hugo, again.id(), Side.HELP);
        test.door.stand(test.nico, again.id(), Side.NEW);

        assertThat(test.beside(test.nico)).containsExactly("Hugo Silva");
    }

    private org.lunchroom.chats.planning.NewChat nextDay() {
        var hour = org.lunchroom.chats.Stand.hour(List.of(test.host.person()), List.of());
        return new org.lunchroom.chats.planning.NewChat(
                hour.title(),
                hour.startsAt().plusDays(1),
                hour.zone(),
                hour.minutes(),
                hour.template(),
                hour.steps(),
                hour.hosts(),
                hour.comoderators(),
                hour.series(),
                hour.lobbyMinutes(),
                hour.secondSittingHours());
    }
}
