package org.lunchroom.communities.groupwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lunchroom.communities.topics.Refused.refused;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.communities.groupwork.GroupWorks.Whole;
import org.lunchroom.communities.topics.NewTopic;
import org.lunchroom.communities.topics.TestTopics;
import org.lunchroom.communities.topics.Topic;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.rooms.Room;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class GroupWorksTest {
    @Parameter
    TestDatabase kind;

    TestTopics test;
    GroupWorks works;
    Viewer jens;
    final List<Viewer> people = new ArrayList<>();
    Room room;

    @BeforeEach
    void open() {
        test = new TestTopics(kind);
        works = new GroupWorks(
                test.all.database,
                test.all.clock,
                test.all.journal,
                test.all.due,
                test.all.rooms,
                test.topics,
                new Groups(test.all.database, test.all.rooms));
        jens = test.all.somebody("Jens Falk");
        for (var name :
                List.of("Luis Ortega", "Priya Nair", "Tom Okafor", "Mei Lin", "Ines Kovač", "Yuki Tanaka", "Aroha")) {
            people.add(test.all.somebody(name));
        }
        room = test.community(jens, "leadership7", people.toArray(Viewer[]::new));
    }

    @AfterEach
    void close() {
        test.close();
    }

    private Whole begin(NewGroupWork wanted) {
        var made = works.begin(jens, room, wanted, UUID.randomUUID().toString());
        return look(made.id());
    }

    private Whole look(UUID id) {
        return works.find(room.id(), id).orElseThrow();
    }

    private static NewGroupWork weekly(int rounds, int size) {
        return new NewGroupWork("A hard talk", "Play it, then say what you saw.", null, 7, rounds, size, null);
    }

    private NewGroupWork of(Viewer... team) {
        var ids = List.of(team).stream().map(Viewer::person).toList();
        return new NewGroupWork("Talk", "", null, 7, 3, null, List.of(new NewGroupWork.Team(ids)));
    }

    private void pass(Duration time) {
        test.all.clock.advance(time);
        test.all.doDueWork(new NextRound(works));
    }

    private Viewer viewer(UUID person) {
        return people.stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private Topic piece(Viewer who) {
        return test.open(who, room, new NewTopic("talk", "My talk", "I began with the weather.", null));
    }

    @Test
    void seven_people_in_pairs_make_two_pairs_and_a_group_of_three() {
        var whole = begin(weekly(3, 2));

        var sizes = whole.members().stream()
                .collect(Collectors.groupingBy(GroupMember::team, Collectors.counting()))
                .values();
        assertThat(sizes).containsExactlyInAnyOrder(3L, 2L, 2L);
        assertThat(whole.members())
                .extracting(GroupMember::person)
                .doesNotHaveDuplicates()
                .doesNotContain(jens.person());
    }

    @Test
    void rounds_open_by_themselves_and_the_turns_go_round() {
        var id = begin(of(people.get(0), people.get(1), people.get(2))).work().id();
        assertThat(look(id).now()).isEmpty();

        pass(Duration.ZERO);
        var first = look(id).now().get(0);
        assertThat(first.performer()).isEqualTo(people.get(0).person());
        assertThat(first.critic()).isEqualTo(people.get(1).person());
        pass(Duration.ofDays(6));
        assertThat(look(id).work().round()).isEqualTo(1);
        pass(Duration.ofDays(1));

        assertThat(look(id).work().round()).isEqualTo(2);
        assertThat(look(id).now().get(0).performer()).isEqualTo(people.get(1).person());
        pass(Duration.ofDays(14));
        assertThat(look(id).work().over()).isTrue();
    }

    @Test
    void the_performer_shows_and_the_critic_replies() {
        var id = begin(of(people.get(0), people.get(1))).work().id();
        pass(Duration.ZERO);
        var topic = piece(people.get(0));

        refused(
                409,
                "not-your-turn",
                () -> works.perform(
                        people.get(1), room, id, piece(people.get(1)).id()));
        refused(
                400,
                "no-such-topic",
                () -> works.perform(
                        people.get(0), room, id, piece(people.get(1)).id()));
        works.perform(people.get(0), room, id, topic.id());

        assertThat(look(id).now().get(0).topic()).isEqualTo(topic.id());
        assertThat(look(id).now().get(0).critiqued()).isFalse();
        var reply = test.reply(people.get(1), room, topic.message(), "You looked at your shoes.");
        assertThat(look(id).now().get(0).critiqued()).isTrue();
        test.all.revisions.remove(people.get(1), room, reply.id());
        assertThat(look(id).now().get(0).critiqued()).isFalse();
        test.all.revisions.remove(people.get(0), room, topic.message());
        assertThat(look(id).now().get(0).topic()).isNull();
    }

    @Test
    void who_leaves_before_their_turn_is_done_gives_it_to_another_one_the_next_day() {
        var id = begin(of(people.get(0), people.get(1), people.get(2))).work().id();
        pass(Duration.ZERO);
        var turn = look(id).now().get(0);

        test.all.members.remove(jens, room, turn.performer());
        pass(Duration.ofDays(1));

        var other = look(id).now().get(0);
        assertThat(other.round()).isEqualTo(1);
        assertThat(other.performer()).isNotEqualTo(turn.performer());
        assertThat(other.critic()).isNotNull().isNotEqualTo(other.performer()).isNotEqualTo(turn.performer());
    }

    @Test
    void what_was_shown_stays_when_the_critic_leaves_and_somebody_else_replies() {
        var id = begin(of(people.get(0), people.get(1), people.get(2))).work().id();
        pass(Duration.ZERO);
        var turn = look(id).now().get(0);
        var topic = piece(viewer(turn.performer()));
        works.perform(viewer(turn.performer()), room, id, topic.id());

        test.all.members.remove(jens, room, turn.critic());
        pass(Duration.ofDays(1));

        var other = look(id).now().get(0);
        assertThat(other.performer()).isEqualTo(turn.performer());
        assertThat(other.topic()).isEqualTo(topic.id());
        assertThat(other.critic()).isNotNull().isNotEqualTo(turn.critic());
    }

    @Test
    void only_who_runs_the_room_begins_and_ends_it() {
        refused(403, "forbidden", () -> works.begin(people.get(0), room, weekly(3, 2), null));
        var id = begin(weekly(3, 2)).work().id();
        refused(403, "forbidden", () -> works.end(people.get(0), room, id));

        works.end(jens, room, id);
        works.end(jens, room, id);

        assertThat(look(id).work().over()).isTrue();
        pass(Duration.ofDays(8));
        assertThat(look(id).turns()).isEmpty();
    }

    @Test
    void what_makes_no_sense_is_refused_by_name() {
        var stranger = test.all.somebody("Not here");
        refused(400, "no-member", () -> begin(of(people.get(0), stranger)));
        refused(400, "twice", () -> begin(of(people.get(0), people.get(0))));
        refused(400, "invalid", () -> begin(weekly(3, 1)));
        refused(400, "invalid", () -> begin(weekly(0, 2)));
        var past = test.all.clock.instant().minus(Duration.ofDays(3));
        refused(400, "in-the-past", () -> begin(new NewGroupWork("Talk", "", past, 7, 3, 2, null)));
    }
}
