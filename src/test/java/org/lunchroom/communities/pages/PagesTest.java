package org.lunchroom.communities.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lunchroom.communities.topics.Refused.refused;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.communities.pages.PageOrder.Item;
import org.lunchroom.communities.pages.ShownPages.ShownBlock;
import org.lunchroom.communities.pages.ShownPages.ShownPage;
import org.lunchroom.communities.topics.TestTopics;
import org.lunchroom.communities.topics.Topic;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.NewRoom;
import org.lunchroom.rooms.Room;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class PagesTest {
    @Parameter
    TestDatabase kind;

    TestTopics test;
    SharedPages pages;
    ShownPages shown;
    Viewer jens;
    Viewer luis;
    Viewer priya;
    Room room;
    Topic topic;
    Message reply;
    UUID page;

    @BeforeEach
    void open() {
        test = new TestTopics(kind);
        pages = new SharedPages(test.all.database, test.all.clock, test.all.journal, test.all.rooms, test.all.messages);
        shown = new ShownPages(test.all.messages, test.all.shown, test.topics, test.all.people);
        jens = test.all.somebody("Jens Falk");
        luis = test.all.somebody("Luis Ortega");
        priya = test.all.somebody("Priya Nair");
        room = test.community(jens, "leadership7", luis, priya);
        topic = test.question(luis, room, "Nervous?", "How do you begin?");
        reply = test.reply(priya, room, topic.message(), "I say that I am.");
        page = pages.begin(jens, room, "What works", "k").id();
    }

    @AfterEach
    void close() {
        test.close();
    }

    private ShownPage look() {
        return shown.show(pages.find(room.id(), page).orElseThrow());
    }

    private List<String> lines() {
        return look().blocks().stream()
                .map(block -> block.heading() == null ? block.message().words() : block.heading())
                .toList();
    }

    private void arrange(Viewer who, Item... items) {
        pages.arrange(who, room, page, "\"" + look().version() + "\"", new PageOrder(null, List.of(items)));
    }

    private Item there(int at) {
        return new Item(look().blocks().get(at).id(), null);
    }

    @Test
    void a_picked_post_stands_there_with_its_author_its_topic_and_who_picked_it() {
        pages.pick(luis, room, page, reply.id());
        pages.pick(priya, room, page, reply.id());

        var block = look().blocks().get(0);
        assertThat(look().blocks()).hasSize(1);
        assertThat(block.message().author().name()).isEqualTo("Priya Nair");
        assertThat(block.by().name()).isEqualTo("Luis Ortega");
        assertThat(block.topic()).isEqualTo(topic.id());
    }

    @Test
    void who_runs_the_room_puts_it_in_order_with_headings_between() {
        pages.pick(luis, room, page, topic.message());
        pages.pick(luis, room, page, reply.id());

        arrange(jens, new Item(null, " Before  the talk "), there(1), there(0));
        assertThat(lines()).containsExactly("Before the talk", "I say that I am.", "How do you begin?");
        assertThat(look().blocks())
                .extracting(ShownBlock::by)
                .filteredOn(Objects::nonNull)
                .hasSize(2);
        arrange(jens, new Item(look().blocks().get(0).id(), "In the talk"), there(1));

        assertThat(lines()).containsExactly("In the talk", "I say that I am.");
        refused(403, "forbidden", () -> arrange(luis, there(0)));
        refused(400, "no-such-block", () -> arrange(jens, there(0), there(0)));
        refused(400, "no-such-block", () -> arrange(jens, new Item(UUID.randomUUID(), null)));
        refused(400, "required", () -> arrange(jens, new Item(null, " ")));
    }

    @Test
    void words_that_are_edited_are_otherwise_here_too_and_removed_ones_are_gone() {
        pages.pick(luis, room, page, reply.id());
        test.all.revisions.edit(priya, room, reply.id(), "I say that I am nervous.");
        assertThat(lines()).containsExactly("I say that I am nervous.");

        test.all.revisions.remove(priya, room, reply.id());
        assertThat(lines()).isEmpty();
        test.all.revisions.restore(priya, room, reply.id());

        assertThat(lines()).containsExactly("I say that I am nervous.");
    }

    @Test
    void who_picked_it_who_wrote_it_and_who_runs_the_room_take_it_off() {
        pages.pick(luis, room, page, reply.id());
        pages.pick(jens, room, page, topic.message());

        refused(403, "forbidden", () -> pages.drop(priya, room, page, topic.message()));
        pages.drop(priya, room, page, reply.id());
        pages.drop(luis, room, page, topic.message());
        pages.drop(luis, room, page, topic.message());

        assertThat(lines()).isEmpty();
    }

    @Test
    void two_who_order_at_once_do_not_undo_each_other() {
        pages.pick(luis, room, page, reply.id());

        refused(
                412,
                "edited-meanwhile",
                () -> pages.arrange(jens, room, page, "\"1\"", new PageOrder("Mine", List.of())));
        refused(428, "if-match-needed", () -> pages.arrange(jens, room, page, null, new PageOrder("Mine", List.of())));
    }

    @Test
    void what_makes_no_sense_is_refused_by_name() {
        var chats = test.all.rooms.found(jens, NewRoom.called("chat", "A chat"));
        var elsewhere = test.question(jens, test.community(jens, "other"), "Elsewhere", "?");
        var stranger = test.all.somebody("Mei Lin");

        refused(403, "forbidden", () -> pages.begin(luis, room, "Mine", null));
        refused(409, "no-community", () -> pages.begin(jens, chats, "Mine", null));
        refused(404, "not-found", () -> pages.pick(luis, room, page, elsewhere.message()));
        refused(403, "forbidden", () -> pages.pick(stranger, room, page, reply.id()));
        assertThat(pages.find(chats.id(), page)).isEmpty();
        assertThat(pages.begin(jens, room, "What works", "k").id()).isEqualTo(page);
    }
}
