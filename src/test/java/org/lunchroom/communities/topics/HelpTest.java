package org.lunchroom.communities.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.rooms.Room;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class HelpTest {
    @Parameter
    TestDatabase kind;

    TestTopics test;
    Viewer jens;
    Viewer luis;
    Viewer priya;
    Viewer tom;
    Viewer mei;
    Room room;

    @BeforeEach
    void open() {
        test = new TestTopics(kind);
        jens = test.all.somebody("Jens Falk");
        luis = test.all.somebody("Luis Ortega");
        priya = test.all.somebody("Priya Nair");
        tom = test.all.somebody("Tom Okafor");
        mei = test.all.somebody("Mei Lin");
        room = test.community(jens, "leadership7", luis, priya, tom, mei);
    }

    @AfterEach
    void close() {
        test.close();
    }

    private void wait(Duration time) {
        test.all.clock.advance(time);
        test.all.doDueWork(test.askForHelp);
    }

    private void know(Viewer... people) {
        test.knowledge.add((where, words, most) ->
                List.of(people).stream().map(Viewer::person).toList());
    }

    @Test
    void a_question_that_waits_two_days_goes_to_three_who_know_about_it() {
        var stranger = test.all.somebody("Not of this room");
        know(luis, stranger, priya, tom, mei);
        var topic = test.question(luis, room, "Night shift", "How do you meet?");

        wait(Duration.ofHours(47));
        assertThat(test.look(topic).asked()).isNull();
        wait(Duration.ofHours(2));

        assertThat(test.look(topic).asked()).isEqualTo(3);
        for (var asked : List.of(priya, tom, mei)) {
            assertThat(test.requests.open(asked, room.id())).containsExactly(topic.id());
        }
        assertThat(test.requests.open(luis, room.id())).isEmpty();
        assertThat(test.requests.open(jens, room.id())).isEmpty();
    }

    @Test
    void where_nobody_knows_who_runs_the_room_is_asked() {
        var topic = test.question(luis, room, "Night shift", "How?");

        wait(Duration.ofDays(2));

        assertThat(test.requests.open(jens, room.id())).containsExactly(topic.id());
    }

    @Test
    void who_cannot_help_says_so_once_and_the_next_is_asked() {
        know(priya, tom, mei);
        var topic = test.question(luis, room, "Night shift", "How?");
        wait(Duration.ofDays(2));

        test.requests.decline(priya, topic);
        test.requests.decline(priya, topic);

        assertThat(test.requests.open(priya, room.id())).isEmpty();
        assertThat(test.requests.open(jens, room.id())).containsExactly(topic.id());
        assertThat(test.look(topic).asked()).isEqualTo(3);
    }

    @Test
    void nobody_is_asked_any_more_who_has_replied_or_where_it_is_answered() {
        know(priya, tom);
        var topic = test.question(luis, room, "Night shift", "How?");
        wait(Duration.ofDays(2));

        var reply = test.reply(priya, room, topic.message(), "At six.");
        assertThat(test.requests.open(priya, room.id())).isEmpty();
        assertThat(test.requests.open(tom, room.id())).containsExactly(topic.id());
        test.topics.accept(luis, topic.id(), reply.id());

        assertThat(test.requests.open(tom, room.id())).isEmpty();
        assertThat(test.look(topic).asked()).isNull();
    }

    @Test
    void what_is_answered_in_time_bothers_nobody() {
        know(priya);
        var topic = test.question(luis, room, "Night shift", "How?");
        test.topics.accept(
                luis,
                topic.id(),
                test.reply(tom, room, topic.message(), "At six.").id());

        wait(Duration.ofDays(3));

        assertThat(test.requests.open(priya, room.id())).isEmpty();
    }
}
