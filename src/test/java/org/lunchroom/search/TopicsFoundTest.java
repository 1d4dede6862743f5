package org.lunchroom.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.communities.topics.NewTopic;
import org.lunchroom.communities.topics.Topic;
import org.lunchroom.communities.topics.TopicChange;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.rooms.Heading;
import org.lunchroom.rooms.Room;
import org.lunchroom.search.finding.RelatedAuthors;
import org.lunchroom.search.hits.Hit;
import org.lunchroom.search.index.Kind;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class TopicsFoundTest {
    @Parameter
    TestDatabase kind;

    TestSearch test;
    Viewer host;
    Viewer luis;
    Viewer priya;
    Viewer stranger;
    Room room;
    Topic topic;

    @BeforeEach
    void open() {
        test = new TestSearch(kind);
        host = test.all.somebody("Jens Falk");
        luis = test.all.somebody("Luis Ortega");
        priya = test.all.somebody("Priya Nair");
        stranger = test.all.somebody("Mei Lin");
        room = test.topics.community(host, "leadership7", luis, priya);
        topic = test.topics.question(luis, room, "Nervous before the talk", "How do you begin?");
    }

    @AfterEach
    void close() {
        test.close();
    }

    private Hit only(Viewer viewer, String query) {
        var hits = test.ask(viewer, query).hits();
        assertThat(hits).hasSize(1);
        return hits.get(0);
    }

    @Test
    void a_topic_is_found_by_its_title_and_by_its_first_post_and_once() {
        var hit = only(priya, "nervous");

        assertThat(hit.kind()).isEqualTo("topic");
        assertThat(hit.id()).isEqualTo(topic.id());
        assertThat(TestSearch.text(hit.title())).isEqualTo("Nervous before the talk");
        assertThat(hit.title())
                .anyMatch(mark -> mark.t().equals("mark") && mark.s().equals("Nervous"));
        assertThat(hit.state()).isEqualTo("open");
        assertThat(only(priya, "begin").kind()).isEqualTo("topic");
        assertThat(test.ask(priya, "begin").counts())
                .containsEntry(Kind.TOPIC, 1)
                .containsEntry(Kind.MESSAGE, 0);
    }

    @Test
    void a_reply_is_found_as_a_message_that_says_its_topic() {
        test.topics.reply(priya, room, topic.message(), "With a glass of water");

        var hit = only(luis, "water");

        assertThat(hit.kind()).isEqualTo("message");
        assertThat(hit.topic()).isEqualTo(topic.id());
    }

    @Test
    void who_may_not_read_the_room_neither_finds_nor_counts_it() {
        var answer = test.ask(stranger, "nervous");

        assertThat(answer.hits()).isEmpty();
        assertThat(answer.counts()).containsEntry(Kind.TOPIC, 0);
    }

    @Test
    void a_new_title_is_found_and_the_old_one_is_not() {
        assertThat(test.found(priya, "nervous")).hasSize(1);

        test.topics.topics.change(host, topic.id(), "\"1\"", new TopicChange("Calm before the talk", null));

        assertThat(test.found(priya, "nervous")).isEmpty();
        assertThat(test.found(priya, "calm")).hasSize(1);
    }

    @Test
    void with_its_first_post_it_is_gone_and_comes_back() {
        assertThat(test.found(priya, "nervous")).hasSize(1);

        test.all.revisions.remove(luis, room, topic.message());
        assertThat(test.found(priya, "nervous")).isEmpty();
        test.all.revisions.restore(luis, room, topic.message());

        assertThat(test.found(priya, "nervous")).hasSize(1);
    }

    @Test
    void a_question_is_open_until_it_is_answered_and_again_when_the_answer_goes() {
        var reply = test.topics.reply(priya, room, topic.message(), "With water");
        assertThat(only(priya, "is:topic is:open").id()).isEqualTo(topic.id());

        test.topics.topics.accept(luis, topic.id(), reply.id());
        assertThat(only(priya, "is:question is:answered").id()).isEqualTo(topic.id());
        assertThat(test.found(priya, "is:topic is:open")).isEmpty();
        test.all.revisions.remove(priya, room, reply.id());

        assertThat(only(priya, "is:topic is:open").id()).isEqualTo(topic.id());
    }

    @Test
    void a_learning_post_is_found_by_what_it_was_learned_from() {
        var source = new Heading.Source("https://example.com/four", "Feedback in four sentences", null, null);
        test.topics.open(luis, room, new NewTopic("learning", "Asking first", "It works.", source));

        assertThat(only(priya, "sentences").kind()).isEqualTo("topic");
    }

    @Test
    void a_rebuild_finds_the_same() throws Exception {
        test.topics.reply(priya, room, topic.message(), "With a glass of water");
        var before = test.found(priya, "nervous or water");
        test.index.close();

        test.open(java.nio.file.Files.createTempDirectory("lunchroom-search"));

        assertThat(test.found(priya, "nervous or water")).isEqualTo(before).hasSize(2);
    }

    @Test
    void who_wrote_about_something_before_is_known_the_most_eager_first() {
        test.topics.reply(priya, room, topic.message(), "Nervous talks need water");
        test.topics.reply(priya, room, topic.message(), "A talk makes everybody nervous");
        test.topics.reply(host, room, topic.message(), "Nothing to do with it");
        test.ask(priya, "water");
        var knowledge = new RelatedAuthors(test.index, test.all.messages, test.topics.topics);

        assertThat(knowledge.about(room.id(), "I am nervous about my talk", 5))
                .isEqualTo(List.of(priya.person(), luis.person()));
        assertThat(knowledge.about(room.id(), "and so on", 5)).isEmpty();
    }
}
