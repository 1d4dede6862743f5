package org.lunchroom.communities.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lunchroom.communities.topics.Refused.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.communities.topics.WhichTopics.Sorting;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.rooms.Heading;
import org.lunchroom.rooms.NewMessage;
import org.lunchroom.rooms.NewRoom;
import org.lunchroom.rooms.Occasion;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.marks.Reaction;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class TopicsTest {
    @Parameter
    TestDatabase kind;

    TestTopics test;
    Viewer jens;
    Viewer luis;
    Viewer priya;
    Room room;

    @BeforeEach
    void open() {
        test = new TestTopics(kind);
        jens = test.all.somebody("Jens Falk");
        luis = test.all.somebody("Luis Ortega");
        priya = test.all.somebody("Priya Nair");
        room = test.community(jens, "leadership7", luis, priya);
    }

    @AfterEach
    void close() {
        test.close();
    }

    private List<String> titles(WhichTopics which) {
        return test.topics.list(room, which).stream().map(Topic::title).toList();
    }

    private String told() {
        var entries = test.all.journal.after(StreamId.room(room.id()), 0, 1000);
        return test.all.stream.says(entries).stream()
                .flatMap(Optional::stream)
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }

    private void change(Viewer who, Topic topic, String title, TopicState state) {
        test.topics.change(who, topic.id(), '"' + "" + topic.version() + '"', new TopicChange(title, state));
    }

    @Test
    void a_question_is_a_message_of_the_room_with_a_title_above_it() {
        var asked = test.question(luis, room, "  Nervous\tmyself? ", "How do you start the *talk*?");
        test.reply(jens, room, asked.message(), "I say that I am.");

        var seen = test.look(asked);
        assertThat(seen.title()).isEqualTo("Nervous myself?");
        assertThat(seen.kind()).isEqualTo("question");
        assertThat(seen.author().name()).isEqualTo("Luis Ortega");
        assertThat(seen.replies()).isEqualTo(1);
        assertThat(seen.waitingSince()).isEqualTo(test.all.clock.instant());
        assertThat(test.all.messages.newest(room, 10).messages())
                .extracting("words")
                .containsExactly("How do you start the *talk*?", "I say that I am.");
        assertThat(told()).contains("\"title\":\"Nervous myself?\"");
    }

    @Test
    void a_retry_opens_one_topic() {
        var wanted = new NewTopic("talk", "Rooms", "Which room?", null);

        var first = test.open(luis, room, wanted, "k");
        var again = test.open(luis, room, wanted, "k");

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(test.topics.list(room, WhichTopics.lively(10))).hasSize(1);
    }

    @Test
    void the_journal_holds_no_word_of_a_topic() {
        test.question(luis, room, "Unmistakable title", "Unmistakable words");

        var entries = test.all.journal.after(StreamId.room(room.id()), 0, 100);
        assertThat(entries).extracting("type").contains("message.posted", TopicNews.CHANGED);
        assertThat(entries.toString()).doesNotContain("Unmistakable");
    }

    @Test
    void what_was_learned_says_from_what() {
        refused(400, "source-needed", () -> test.open(luis, room, TestTopics.learned("Asking first", null)));
        refused(
                400,
                "source-needed",
                () -> test.open(luis, room, TestTopics.learned("Asking", new Heading.Source(" ", "A", null, false))));
        refused(
                400,
                "bad-address",
                () -> test.open(
                        luis,
                        room,
                        TestTopics.learned("Asking", new Heading.Source("javascript:alert(1)", "A", null, null))));

        var link = new Heading.Source("https://example.com/four", "Feedback in four sentences", null, null);
        var source = test.look(test.open(luis, room, TestTopics.learned("Asking first", link)))
                .source();
        assertThat(source.title()).isEqualTo("Feedback in four sentences");
        assertThat(source.site()).isEqualTo("example.com");
        var ofCourse = new Heading.Source(null, null, null, true);
        refused(400, "no-such-course", () -> test.open(luis, room, TestTopics.learned("Day 1", ofCourse)));
        test.all.database.run(handle -> {
            var id = UUID.randomUUID();
            handle.execute(
                    "insert into course (id, title, about, made_by, made_at) values (?, 'A', '', ?, now())", id, id);
            handle.execute(
                    "insert into cohort (id, course, room, title, zone, starts_on, ends_on, departed, version, made_at)"
                            + " values (?, ?, ?, 'A', 'UTC', current_date, current_date, 'keep', 1, now())",
                    id,
                    id,
                    room.id());
        });
        var course = test.open(luis, room, TestTopics.learned("Day 1", ofCourse));
        assertThat(test.look(course).source().course()).isTrue();
    }

    @Test
    void a_chat_is_a_source_where_everybody_here_may_know_of_it() {
        var elsewhere = test.community(jens, "secret");
        var here = new Known("Day 1 backchannel", room);
        var there = new Known("Who is to go", elsewhere);
        test.all.occasions.add(new Chats(Map.of(here.id, here, there.id, there)));

        var topic = test.open(luis, room, TestTopics.learned("Asking", new Heading.Source(null, null, here.id, null)));

        assertThat(test.look(topic).source().title()).isEqualTo("Day 1 backchannel");
        refused(
                400,
                "no-such-chat",
                () -> test.open(
                        jens, room, TestTopics.learned("Asking", new Heading.Source(null, null, there.id, null))));
    }

    private static final class Known {
        final UUID id = UUID.randomUUID();
        final Occasion.Held chat;

        Known(String title, Room room) {
            chat = new Occasion.Held(room.id(), title, Instant.EPOCH);
        }
    }

    private record Chats(Map<UUID, Known> chats) implements Occasion {
        @Override
        public Optional<Bound> bind(Handle handle, UUID room, UUID wantedStep, Viewer viewer, Instant now) {
            return Optional.of(new Bound(chats.keySet().iterator().next(), UUID.randomUUID(), 1, false, false));
        }

        @Override
        public boolean hosts(Viewer viewer, UUID room) {
            return false;
        }

        @Override
        public Map<UUID, Occasion.Held> held(Collection<UUID> wanted) {
            return wanted.stream().filter(chats::containsKey).collect(Collectors.toMap(id -> id, id -> chats.get(id)
                    .chat));
        }
    }

    @Test
    void a_topic_answers_no_question_of_the_chat_that_is_on() {
        var chat = new Known("Now", room);
        test.all.occasions.add(new Chats(Map.of(chat.id, chat)));
        var bound = test.all
                .messages
                .post(luis, room, NewMessage.of("An answer"), null)
                .message();
        assertThat(bound.question()).isEqualTo(1);

        var topic = test.question(luis, room, "Another thing", "Beside the chat");
        var reply = test.reply(jens, room, topic.message(), "Yes");

        assertThat(test.all.messages.find(room, topic.message()).question()).isNull();
        assertThat(reply.chat()).isNull();
    }

    @Test
    void only_communities_have_topics() {
        var chats = test.all.rooms.found(jens, NewRoom.called("feedbackchat", "Feedback"));

        refused(409, "no-topics", () -> test.question(jens, chats, "Title", "Words"));
    }

    @Test
    void a_title_shows_something_and_fits_on_two_lines() {
        refused(400, "required", () -> test.question(luis, room, " \u200b ", "Words"));
        refused(400, "too-long", () -> test.question(luis, room, "x".repeat(121), "Words"));
        refused(400, "invalid", () -> test.open(luis, room, new NewTopic("poll", "Title", "Words", null)));
    }

    @Test
    void a_reply_to_a_reply_stands_in_the_topic_and_quotes() {
        var topic = test.question(luis, room, "Nervous", "How?");
        var first = test.reply(jens, room, topic.message(), "I say so.");

        var second = test.reply(priya, room, first.id(), "So do I.");

        assertThat(second.replyTo()).isEqualTo(topic.message());
        assertThat(second.quoteOf()).isEqualTo(first.id());
        assertThat(test.look(topic).replies()).isEqualTo(2);
    }

    @Test
    void its_author_says_what_answers_it_and_takes_that_back() {
        var topic = test.question(luis, room, "Nervous", "How?");
        var best = test.reply(jens, room, topic.message(), "I say that I am.\nThen I begin.");
        var other = test.question(priya, room, "Another", "What?");

        refused(403, "forbidden", () -> test.topics.accept(priya, topic.id(), best.id()));
        refused(400, "no-such-message", () -> test.topics.accept(luis, topic.id(), other.message()));
        test.topics.accept(luis, topic.id(), best.id());

        assertThat(test.look(topic).accepted().beginning()).isEqualTo("I say that I am.");
        assertThat(test.look(topic).waitingSince()).isNull();
        test.topics.accept(jens, topic.id(), null);
        assertThat(test.look(topic).accepted()).isNull();
        var talk = test.open(luis, room, new NewTopic("talk", "Rooms", "Which?", null));
        refused(409, "no-question", () -> test.topics.accept(luis, talk.id(), talk.message()));
    }

    @Test
    void an_answer_that_is_removed_answers_nothing() {
        var topic = test.question(luis, room, "Nervous", "How?");
        var best = test.reply(jens, room, topic.message(), "Drink wine");
        test.topics.accept(luis, topic.id(), best.id());
        assertThat(told()).contains("Drink wine");

        test.all.revisions.remove(jens, room, best.id());

        assertThat(test.look(topic).accepted()).isNull();
        assertThat(test.look(topic).waitingSince()).isNotNull();
        assertThat(told()).doesNotContain("Drink wine");
    }

    @Test
    void with_its_first_post_a_topic_is_gone_and_its_title_with_it() {
        var lonely = test.question(luis, room, "Regretted title", "Regretted words");
        var answered = test.question(luis, room, "Second title", "Second words");
        test.reply(jens, room, answered.message(), "A reply that stays");

        test.all.revisions.remove(luis, room, lonely.message());
        test.all.revisions.remove(luis, room, answered.message());

        assertThat(test.topics.list(room, WhichTopics.lively(10)))
                .extracting(Topic::id)
                .containsExactly(answered.id());
        assertThat(test.look(answered).title()).isNull();
        assertThat(test.look(answered).removed()).isTrue();
        assertThat(told()).doesNotContain("Regretted", "Second").contains("A reply that stays");
    }

    @Test
    void a_title_comes_back_with_its_post_and_is_forgotten_when_that_is_too_late() {
        var topic = test.question(luis, room, "Title", "Words");
        test.all.revisions.remove(luis, room, topic.message());
        test.all.revisions.restore(luis, room, topic.message());
        assertThat(test.look(topic).title()).isEqualTo("Title");

        test.all.revisions.remove(luis, room, topic.message());
        test.all.clock.advance(Duration.ofMinutes(6));
        test.all.doDueWork();

        assertThat(test.topics.find(topic.id()).orElseThrow().title()).isEmpty();
    }

    @Test
    void who_runs_the_room_renames_closes_and_reopens() {
        var topic = test.question(luis, room, "Old title", "How?");
        test.all.clock.advance(Duration.ofMinutes(6));
        refused(403, "forbidden", () -> change(luis, topic, "Mine", null));
        refused(403, "forbidden", () -> change(priya, topic, null, TopicState.CLOSED));

        change(jens, topic, "New title", null);
        assertThat(test.look(topic).title()).isEqualTo("New title");
        assertThat(told()).doesNotContain("Old title");
        refused(412, "edited-meanwhile", () -> change(jens, topic, "Third title", null));

        change(jens, test.topics.find(topic.id()).orElseThrow(), null, TopicState.CLOSED);
        refused(409, "topic-closed", () -> test.reply(priya, room, topic.message(), "One more"));
        change(jens, test.topics.find(topic.id()).orElseThrow(), null, TopicState.OPEN);
        test.reply(priya, room, topic.message(), "One more");
    }

    @Test
    void its_author_corrects_a_title_for_five_minutes() {
        var topic = test.question(luis, room, "Tipo", "How?");

        change(luis, topic, "Typo", null);

        assertThat(test.look(topic).title()).isEqualTo("Typo");
        refused(
                403,
                "forbidden",
                () -> change(luis, test.topics.find(topic.id()).orElseThrow(), null, TopicState.CLOSED));
    }

    @Test
    void what_is_parked_stands_in_the_parking_lot_until_it_is_brought_back() {
        var topic = test.question(luis, room, "Pay", "How?");
        test.question(luis, room, "Rooms", "Which?");

        change(jens, topic, null, TopicState.PARKED);

        assertThat(titles(WhichTopics.lively(10))).containsExactly("Rooms");
        assertThat(titles(new WhichTopics(Sorting.ACTIVITY, null, true, null, 10)))
                .containsExactly("Pay");
        assertThat(test.topics.count(room)).isEqualTo(new Topics.Count(1, 1));
        refused(409, "topic-parked", () -> test.reply(priya, room, topic.message(), "But"));
        change(jens, test.topics.find(topic.id()).orElseThrow(), null, TopicState.OPEN);
        assertThat(titles(WhichTopics.lively(10))).contains("Pay");
    }

    @Test
    void what_others_did_to_a_topic_is_written_down_for_its_author() {
        var topic = test.question(luis, room, "Pay", "How?");

        change(jens, topic, null, TopicState.PARKED);

        var written =
                test.all.database.read(handle -> handle.select("select act from audit where person = ?", luis.person())
                        .mapTo(String.class)
                        .list());
        assertThat(written).contains("topic.parked");
    }

    @Test
    void topics_are_listed_by_what_is_lively_what_is_new_and_what_waits() {
        var old = test.question(luis, room, "Old", "?");
        test.all.clock.advance(Duration.ofMinutes(1));
        test.open(luis, room, new NewTopic("talk", "Middle", "!", null));
        test.all.clock.advance(Duration.ofMinutes(1));
        var young = test.question(priya, room, "Young", "?");
        test.all.clock.advance(Duration.ofMinutes(1));
        test.reply(jens, room, old.message(), "Well");

        var lively = WhichTopics.lively(10);
        assertThat(titles(lively)).containsExactly("Old", "Young", "Middle");
        assertThat(titles(lively.by(Sorting.NEW))).containsExactly("Young", "Middle", "Old");
        assertThat(titles(lively.by(Sorting.WAITING))).containsExactly("Old", "Young");
        var reply = test.reply(luis, room, young.message(), "So");
        test.topics.accept(jens, young.id(), reply.id());
        assertThat(titles(lively.by(Sorting.WAITING))).containsExactly("Old");
    }

    @Test
    void pages_show_each_topic_once_also_when_many_are_of_one_moment() {
        for (int i = 0; i < 7; i++) {
            test.question(luis, room, "T" + i, "?");
        }
        for (var order : Sorting.values()) {
            var which = WhichTopics.lively(3).by(order);
            var first = test.topics.list(room, which);
            var second = test.topics.list(room, which.from(which.behind(first.get(2))));
            var third = test.topics.list(room, which.from(which.behind(second.get(2))));
            assertThat(List.of(first, second, third).stream()
                            .flatMap(List::stream)
                            .map(Topic::id))
                    .as(order.toString())
                    .hasSize(7)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void who_may_not_read_the_room_finds_no_topic() {
        var stranger = test.all.somebody("Mei Lin");
        var topic = test.question(luis, room, "Ours", "?");

        refused(404, "not-found", () -> test.topics.seen(stranger, topic.id()));
        refused(404, "not-found", () -> test.topics.accept(stranger, topic.id(), null));
    }

    @Test
    void reactions_of_the_first_post_stand_beside_the_title() {
        var topic = test.question(luis, room, "Pay", "How?");

        test.all.marks.react(jens, room, topic.message(), Reaction.LIKE);

        assertThat(test.look(topic).reactions()).containsEntry("like", 1);
    }
}
