package org.lunchroom.communities.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lunchroom.communities.topics.Refused.refused;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.communities.reading.NewReading.NewPart;
import org.lunchroom.communities.topics.TestTopics;
import org.lunchroom.communities.topics.Topic;
import org.lunchroom.communities.topics.WhichTopics;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.rooms.NewRoom;
import org.lunchroom.rooms.Role;
import org.lunchroom.rooms.Room;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ReadingsTest {
    private static final String LINK = "https://example.com/book";

    @Parameter
    TestDatabase kind;

    TestTopics test;
    Readings readings;
    Viewer jens;
    Viewer luis;
    Room room;

    @BeforeEach
    void open() {
        test = new TestTopics(kind);
        readings = new Readings(
                test.all.database,
                test.all.clock,
                test.all.journal,
                test.all.due,
                test.all.rooms,
                test.all.messages,
                test.all.people,
                test.topics);
        jens = test.all.somebody("Jens Falk");
        luis = test.all.somebody("Luis Ortega");
        room = test.community(jens, "leadership7", luis);
    }

    @AfterEach
    void close() {
        test.close();
    }

    private NewPart part(String title, int days) {
        return new NewPart(null, title, null, test.all.clock.instant().plus(Duration.ofDays(days)));
    }

    private Readings.Whole begin(NewPart... parts) {
        var made = readings.begin(
                jens,
                room,
                new NewReading("Hard talks", LINK, List.of(parts)),
                UUID.randomUUID().toString());
        return look(made.id());
    }

    private Readings.Whole look(UUID id) {
        return readings.find(room.id(), id).orElseThrow();
    }

    private void pass(Duration time) {
        test.all.clock.advance(time);
        test.all.doDueWork(new OpenPart(readings));
    }

    private List<String> titles() {
        return test.topics.list(room, WhichTopics.lively(10)).stream()
                .map(Topic::title)
                .toList();
    }

    @Test
    void a_topic_opens_for_each_part_when_it_is_due_and_once() {
        var id = begin(part("Chapter 1", 1), part("Chapter 2", 8)).reading().id();
        pass(Duration.ofHours(23));
        assertThat(titles()).isEmpty();

        pass(Duration.ofHours(1));

        assertThat(titles()).containsExactly("Hard talks: Chapter 1");
        var opened = look(id).parts().get(0);
        assertThat(test.topics.find(opened.topic()).orElseThrow().link()).isEqualTo(LINK);
        assertThat(test.topics.find(opened.topic()).orElseThrow().author()).isEqualTo(jens.person());
        test.reply(luis, room, test.topics.find(opened.topic()).orElseThrow().message(), "Page 12!");
        pass(Duration.ofDays(30));
        assertThat(titles()).containsExactlyInAnyOrder("Hard talks: Chapter 1", "Hard talks: Chapter 2");
    }

    @Test
    void a_date_that_moves_moves_the_topic_and_what_has_opened_stays() {
        var whole = begin(part("Chapter 1", 1), part("Chapter 2", 2));
        pass(Duration.ofDays(1));
        var parts = look(whole.reading().id()).parts();
        var first = new NewPart(parts.get(0).id(), "Another title", null, null);
        var second = new NewPart(
                parts.get(1).id(),
                "Chapter 2 and 3",
                "Read slowly.",
                test.all.clock.instant().plus(Duration.ofDays(5)));

        readings.change(
                jens, room, whole.reading().id(), "\"1\"", new NewReading("Hard talks", null, List.of(first, second)));
        pass(Duration.ofDays(2));
        assertThat(titles()).containsExactly("Hard talks: Chapter 1");
        pass(Duration.ofDays(3));

        assertThat(titles()).containsExactlyInAnyOrder("Hard talks: Chapter 1", "Hard talks: Chapter 2 and 3");
        refused(
                409,
                "part-opened",
                () -> readings.change(
                        jens, room, whole.reading().id(), "\"2\"", new NewReading("Hard talks", null, List.of())));
        refused(
                412,
                "edited-meanwhile",
                () -> readings.change(
                        jens, room, whole.reading().id(), "\"1\"", new NewReading("Hard talks", null, List.of())));
    }

    @Test
    void when_whoever_began_it_has_left_somebody_else_opens_it_who_runs_the_room() {
        var amara = test.all.somebody("Amara Diallo");
        test.all.members.appoint(jens, room, amara.person(), Role.HOST);
        begin(part("Chapter 1", 1));
        test.all.members.remove(amara, room, jens.person());

        pass(Duration.ofDays(1));

        assertThat(test.topics.list(room, WhichTopics.lively(10)))
                .extracting(Topic::author)
                .containsExactly(amara.person());
    }

    @Test
    void what_is_taken_away_opens_no_more_and_its_topics_stay() {
        var id = begin(part("Chapter 1", 1), part("Chapter 2", 2)).reading().id();
        pass(Duration.ofDays(1));

        readings.remove(jens, room, id);
        readings.remove(jens, room, id);
        pass(Duration.ofDays(5));

        assertThat(titles()).containsExactly("Hard talks: Chapter 1");
        assertThat(readings.list(room)).isEmpty();
    }

    @Test
    void what_makes_no_sense_is_refused_by_name() {
        var chats = test.all.rooms.found(jens, NewRoom.called("chat", "A chat"));
        var wanted = new NewReading("Hard talks", LINK, List.of(part("Chapter 1", 1)));

        refused(403, "forbidden", () -> readings.begin(luis, room, wanted, null));
        refused(409, "no-community", () -> readings.begin(jens, chats, wanted, null));
        refused(400, "required", () -> begin(new NewPart(null, " ", null, test.all.clock.instant())));
        refused(400, "required", () -> begin(new NewPart(null, "Chapter", null, null)));
        refused(400, "no-such-part", () -> begin(new NewPart(UUID.randomUUID(), "Chapter", null, null)));
        refused(
                400,
                "bad-address",
                () -> readings.begin(jens, room, new NewReading("A", "javascript:alert(1)", List.of()), null));
    }
}
