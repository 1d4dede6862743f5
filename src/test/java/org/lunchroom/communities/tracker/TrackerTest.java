package org.lunchroom.communities.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lunchroom.communities.topics.Refused.refused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.communities.topics.TestTopics;
import org.lunchroom.communities.topics.TopicPlace;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.qanda.TestQanda;
import org.lunchroom.rooms.NewRoom;
import org.lunchroom.rooms.Room;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class TrackerTest {
    @Parameter
    TestDatabase kind;

    TestQanda qanda;
    TestTopics test;
    Tracker tracker;
    Viewer amara;
    Viewer luis;
    Room room;

    @BeforeEach
    void open() {
        qanda = new TestQanda(kind);
        test = new TestTopics(qanda.all);
        tracker = new Tracker(
                test.all.database,
                test.all.clock,
                test.all.journal,
                test.all.rooms,
                test.all.messages,
                test.topics,
                qanda.asks);
        test.all.tellers.add(new TrackedTeller(tracker, test.all.people));
        amara = test.all.somebody("Amara Diallo");
        luis = test.all.somebody("Luis Ortega");
        room = test.community(amara, "leadership7", luis);
    }

    @AfterEach
    void close() {
        test.close();
    }

    private Tracked add(String title) {
        return add(new NewTracked(title, null, null, null, null, null));
    }

    private Tracked add(NewTracked wanted) {
        var made = tracker.add(amara, room, wanted, UUID.randomUUID().toString());
        return tracker.find(room.id(), made.id()).orElseThrow();
    }

    private Tracked settle(Tracked tracked, TrackedState state, String outcome) {
        return tracker.change(
                amara,
                room,
                tracked.id(),
                "\"" + tracked.version() + "\"",
                new TrackedChange(null, null, null, state, outcome));
    }

    private String told() {
        var entries = test.all.journal.after(StreamId.room(room.id()), 0, 1000);
        return test.all.stream.says(entries).stream()
                .flatMap(Optional::stream)
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void what_was_asked_has_an_owner_a_date_and_says_what_became_of_it() {
        var topic = test.question(luis, room, "Slides", "Could they be larger?");
        var due = LocalDate.of(2026, 12, 9);
        var tracked = add(new NewTracked(" Slides with\nlarger type ", null, due, topic.id(), null, null));

        assertThat(tracked.title()).isEqualTo("Slides with larger type");
        assertThat(tracked.owner()).isEqualTo(amara.person());
        assertThat(tracked.topic()).isEqualTo(topic.id());
        var done = settle(tracked, TrackedState.DONE, "From 18 to 28 points.");

        assertThat(done.state()).isEqualTo(TrackedState.DONE);
        assertThat(done.dueOn()).isEqualTo(due);
        assertThat(told()).contains("From 18 to 28 points.", "\"name\":\"Amara Diallo\"");
    }

    @Test
    void what_will_not_be_done_says_why() {
        var tracked = add("A third day");

        refused(400, "required", () -> settle(tracked, TrackedState.DECLINED, " "));
        var declined = settle(tracked, TrackedState.DECLINED, "There is no room in June.");

        assertThat(declined.outcome()).isEqualTo("There is no room in June.");
        assertThat(settle(declined, TrackedState.OPEN, null).outcome()).isEmpty();
    }

    @Test
    void only_who_runs_a_community_takes_things_on() {
        var tracked = add("Larger type");
        var elsewhere = test.all.rooms.found(amara, NewRoom.called("chat", "A chat"));
        var wanted = new NewTracked("Mine", null, null, null, null, null);

        refused(403, "forbidden", () -> tracker.add(luis, room, wanted, null));
        refused(403, "forbidden", () -> tracker.remove(luis, room, tracked.id()));
        refused(409, "no-community", () -> tracker.add(amara, elsewhere, wanted, null));
    }

    @Test
    void its_owner_is_in_the_room_and_its_origin_too() {
        var stranger = test.all.somebody("Mei Lin");
        var other = test.community(amara, "other");
        var topic = test.question(amara, other, "Elsewhere", "?");

        refused(400, "no-member", () -> add(new NewTracked("A", stranger.person(), null, null, null, null)));
        refused(400, "no-such-topic", () -> add(new NewTracked("A", null, null, topic.id(), null, null)));
        refused(404, "not-found", () -> add(new NewTracked("A", null, null, null, null, topic.message())));
        refused(404, "not-found", () -> add(new NewTracked("A", null, null, null, UUID.randomUUID(), null)));
        refused(400, "invalid", () -> add(new NewTracked("A", null, null, topic.id(), null, topic.message())));
    }

    @Test
    void two_who_edit_at_once_do_not_undo_each_other() {
        var tracked = add("Larger type");
        settle(tracked, TrackedState.DONE, "");

        refused(412, "edited-meanwhile", () -> settle(tracked, TrackedState.DECLINED, "No."));
        refused(
                428,
                "if-match-needed",
                () -> tracker.change(
                        amara, room, tracked.id(), null, new TrackedChange(null, null, null, TrackedState.OPEN, null)));
    }

    @Test
    void what_is_taken_off_the_list_is_not_told_again() {
        var tracked = add("Regretted");
        assertThat(told()).contains("Regretted");

        tracker.remove(amara, room, tracked.id());
        tracker.remove(amara, room, tracked.id());

        assertThat(told()).doesNotContain("Regretted").contains("\"gone\":true");
    }

    @Test
    void a_retry_takes_it_on_once_and_what_changed_last_comes_first() {
        var wanted = new NewTracked("One", null, null, null, null, null);
        var first = tracker.add(amara, room, wanted, "k");
        assertThat(tracker.add(amara, room, wanted, "k").id()).isEqualTo(first.id());
        test.all.clock.advance(Duration.ofMinutes(1));
        var second = add("Two");
        test.all.clock.advance(Duration.ofMinutes(1));
        settle(tracker.find(room.id(), first.id()).orElseThrow(), TrackedState.DONE, "");

        var page = tracker.list(room, null, 1);
        var next = tracker.list(
                room, new TopicPlace(page.get(0).changedAt(), page.get(0).id()), 5);

        assertThat(page).extracting(Tracked::title).containsExactly("One");
        assertThat(next).extracting(Tracked::id).containsExactly(second.id());
    }
}
