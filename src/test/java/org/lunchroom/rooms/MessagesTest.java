package org.lunchroom.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Entry;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class MessagesTest {
    @Parameter
    TestDatabase kind;

    TestRooms all;
    Messages messages;
    Viewer ines;
    Viewer tom;
    Room room;

    @BeforeEach
    void open() {
        all = new TestRooms(kind);
        messages = all.messages;
        ines = all.somebody("Ines Kovač");
        tom = all.somebody("Tom Okafor");
        room = all.rooms.found(ines, NewRoom.called("feedbackchat", "Feedback at work"));
    }

    @AfterEach
    void close() {
        all.close();
    }

    private Message posted(Viewer author, String words) {
        return messages.post(author, room, NewMessage.of(words), null).message();
    }

    private static void refused(int status, String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.status()).isEqualTo(status);
            assertThat(problem.code()).isEqualTo(code);
        });
    }

    @Test
    void a_message_is_found_again_under_the_number_of_its_entry() {
        var posted = messages.post(ines, room, NewMessage.of("Feedback is a gift."), "k1");

        assertThat(posted.now()).isTrue();
        assertThat(posted.message().number()).isEqualTo(1);
        assertThat(messages.newest(room, 50).messages()).containsExactly(posted.message());
        var entry = all.journal.after(StreamId.room(room.id()), 0, 10).get(0);
        assertThat(entry.subject()).isEqualTo(posted.message().id());
        assertThat(all.stream.says(entry).orElseThrow().getJsonObject("message").getString("words"))
                .isEqualTo("Feedback is a gift.");
    }

    @Test
    void a_retry_with_the_same_key_posts_once() {
        var first = messages.post(ines, room, NewMessage.of("Once"), "k1");
        var second = messages.post(ines, room, NewMessage.of("Once"), "k1");

        assertThat(second.now()).isFalse();
        assertThat(second.message()).isEqualTo(first.message());
        assertThat(messages.newest(room, 50).messages()).hasSize(1);
    }

    @Test
    void the_same_key_of_somebody_else_is_another_key() {
        messages.post(ines, room, NewMessage.of("Mine"), "k1");

        assertThat(messages.post(tom, room, NewMessage.of("Mine too"), "k1").now())
                .isTrue();
    }

    @Test
    void a_key_posts_in_one_room_only() {
        var other = all.rooms.found(ines, NewRoom.called("other", "Another room"));
        messages.post(ines, room, NewMessage.of("Here"), "k1");

        refused(409, "key-used", () -> messages.post(ines, other, NewMessage.of("There"), "k1"));
    }

    @Test
    void many_tries_with_one_key_at_once_post_once() throws Exception {
        List<Callable<UUID>> tries = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            tries.add(() -> messages.post(ines, room, NewMessage.of("Once"), "k1")
                    .message()
                    .id());
        }

        assertThat(together(tries))
                .hasSize(8)
                .containsOnly(messages.newest(room, 5).messages().get(0).id());
        assertThat(messages.newest(room, 5).messages()).hasSize(1);
    }

    @Test
    void posters_at_once_get_numbers_without_gaps_in_the_order_of_the_journal() throws Exception {
        List<Callable<UUID>> posts = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            var author = i % 2 == 0 ? ines : tom;
            posts.add(() -> posted(author, "A word").id());
        }
        together(posts);

        var page = messages.newest(room, 100).messages();
        assertThat(page)
                .extracting(Message::number)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 60).boxed().toList());
        assertThat(all.journal.after(StreamId.room(room.id()), 0, 100))
                .extracting(Entry::subject)
                .containsExactlyElementsOf(page.stream().map(Message::id).toList());
    }

    private static List<UUID> together(List<Callable<UUID>> calls) throws Exception {
        var threads = Executors.newFixedThreadPool(6);
        var results = new ArrayList<UUID>();
        for (var done : threads.invokeAll(calls)) {
            results.add(done.get());
        }
        threads.shutdown();
        return results;
    }

    @Test
    void pages_go_both_ways_without_a_gap() {
        for (int i = 1; i <= 25; i++) {
            posted(ines, "Message " + i);
        }

        var newest = messages.newest(room, 10);
        assertThat(newest.messages()).extracting(Message::number).first().isEqualTo(16L);
        assertThat(newest.older()).isTrue();
        assertThat(newest.newer()).isFalse();
        var older = messages.page(room, new PageOf(16, 0, 10, null, false, null, null));
        assertThat(older.messages()).extracting(Message::number).startsWith(6L).endsWith(15L);
        assertThat(older.older() && older.newer()).isTrue();
        var oldest = messages.page(room, new PageOf(6, 0, 10, null, false, null, null));
        assertThat(oldest.messages()).hasSize(5);
        assertThat(oldest.older()).isFalse();
        var onwards = messages.page(room, new PageOf(0, 5, 10, null, false, null, null));
        assertThat(onwards.messages())
                .extracting(Message::number)
                .startsWith(6L)
                .endsWith(15L);
        assertThat(onwards.newer()).isTrue();
        assertThat(messages.page(room, new PageOf(0, 20, 10, null, false, null, null))
                        .newer())
                .isFalse();
    }

    @Test
    void a_page_around_a_message_has_what_was_said_before_and_after_it() {
        var said = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> posted(tom, "Message " + i))
                .toList();
        var wanted = PageOf.newest(10);

        var middle = messages.around(said.get(14), room, wanted);
        assertThat(middle.messages()).isEqualTo(said.subList(10, 20));
        assertThat(middle.older()).isTrue();
        assertThat(middle.newer()).isTrue();
        var end = messages.around(said.get(28), room, wanted);
        assertThat(end.messages()).isEqualTo(said.subList(20, 30));
        assertThat(end.newer()).isFalse();
        var start = messages.around(said.get(0), room, wanted);
        assertThat(start.messages()).isEqualTo(said.subList(0, 6));
        assertThat(start.older()).isFalse();
        assertThat(messages.around(said.get(14), room, PageOf.newest(1)).messages())
                .containsExactly(said.get(14));
    }

    @Test
    void pages_may_hold_only_what_hosts_wrote_or_what_mentions_me() {
        posted(ines, "As host");
        posted(tom, "Thanks @ines, and @InesKovac again");
        posted(tom, "No mention");

        assertThat(messages.page(room, new PageOf(0, 0, 10, null, true, null, null))
                        .messages())
                .extracting(Message::words)
                .containsExactly("As host");
        assertThat(messages.page(room, new PageOf(0, 0, 10, null, false, ines.person(), null))
                        .messages())
                .extracting(Message::number)
                .containsExactly(2L);
    }

    @Test
    void a_mention_that_may_mean_two_people_means_nobody() {
        all.somebody("Tom Baker");
        var shown = all.shown.show(posted(ines, "@tom or @tomokafor?"));

        assertThat(shown.tree().toString())
                .contains("{\"t\":\"mention\",\"s\":\"tom\"}")
                .contains("\"s\":\"tomokafor\",\"person\":\"" + tom.person() + "\"");
    }

    @Test
    void members_of_the_room_come_first_when_a_name_is_read() {
        all.somebody("Tom Baker");
        posted(tom, "I am in");

        assertThat(all.shown.show(posted(ines, "@tom!")).tree().toString())
                .contains(tom.person().toString());
    }

    @Test
    void replies_are_counted_and_stay_in_the_room() {
        var question = posted(ines, "How?");
        messages.post(tom, room, new NewMessage("So.", question.id(), null, null), null);
        var other = all.rooms.found(ines, NewRoom.called("other", "Another room"));

        assertThat(all.shown.found(Set.of(question.id())).get(question.id()).replies())
                .isEqualTo(1);
        refused(
                400,
                "no-such-message",
                () -> messages.post(ines, other, new NewMessage("So.", question.id(), null, null), null));
    }

    @Test
    void length_is_what_a_reader_counts() {
        posted(ines, "👨‍👩‍👧‍👦".repeat(280));
        posted(ines, "x".repeat(256) + " https://example.com/" + "long/".repeat(100));

        refused(400, "too-long", () -> posted(ines, "x".repeat(281)));
        refused(400, "too-long", () -> posted(ines, "a" + "\u0301".repeat(5000)));
        refused(400, "required", () -> posted(ines, "   "));
        refused(400, "required", () -> posted(ines, "\u2066\u2069\u200B"));
        assertThat(messages.newest(room, 50).messages()).hasSize(2);
    }

    @Test
    void a_flood_is_held_up_and_told_when_to_come_back() {
        try (var limited = new TestRooms(kind, 3)) {
            var flooder = limited.somebody("Flo");
            var place = limited.rooms.found(flooder, NewRoom.called("flood", "Flood"));
            for (int i = 0; i < 3; i++) {
                limited.messages.post(flooder, place, NewMessage.of("Hi"), "k" + i);
            }

            assertThatThrownBy(() -> limited.messages.post(flooder, place, NewMessage.of("Hi"), "k3"))
                    .isInstanceOfSatisfying(Problem.class, problem -> {
                        assertThat(problem.status()).isEqualTo(429);
                        assertThat(problem.retryAfter()).isPresent();
                    });
            assertThat(limited.messages
                            .post(flooder, place, NewMessage.of("Hi"), "k2")
                            .now())
                    .as("a retry takes nothing from the limit")
                    .isFalse();
        }
    }

    @Test
    void in_slow_mode_participants_wait_between_messages_and_hosts_do_not() {
        var slow = all.rooms.found(ines, new NewRoom("slow", "Slow", null, null, null, null, null, 30));
        messages.post(tom, slow, NewMessage.of("One"), null);

        refused(429, "slow-mode", () -> messages.post(tom, slow, NewMessage.of("Two"), null));
        messages.post(ines, slow, NewMessage.of("One"), null);
        messages.post(ines, slow, NewMessage.of("Two"), null);
        all.clock.advance(java.time.Duration.ofSeconds(30));
        assertThat(messages.post(tom, slow, NewMessage.of("Two"), null).now()).isTrue();
    }

    @Test
    void the_replies_to_one_message_are_read_by_themselves() {
        var above = posted(ines, "What do you mean?");
        posted(tom, "Something else");
        var first = messages.post(tom, room, new NewMessage("This", above.id(), null, null), null)
                .message();
        var second = messages.post(ines, room, new NewMessage("I see", above.id(), null, null), null)
                .message();

        var page = messages.page(room, new PageOf(0, 0, 1, null, false, null, above.id()));
        assertThat(page.messages()).containsExactly(second);
        assertThat(page.older()).isTrue();
        assertThat(messages.page(room, new PageOf(second.number(), 0, 10, null, false, null, above.id()))
                        .messages())
                .containsExactly(first);
    }

    @Test
    void a_message_binds_to_what_goes_on_when_it_is_written() {
        var chat = UUID.randomUUID();
        var step = UUID.randomUUID();
        all.occasions.add(during(new Occasion.Bound(chat, step, 2, false, false)));

        var message = posted(tom, "An answer");

        assertThat(message.chat()).isEqualTo(chat);
        assertThat(message.question()).isEqualTo(2);
        assertThat(messages.forChat(chat)).containsExactly(message);
        assertThat(messages.page(room, new PageOf(0, 0, 10, step, false, null, null))
                        .messages())
                .containsExactly(message);
    }

    @Test
    void a_rehearsal_is_heard_by_hosts_only() {
        all.occasions.add(during(new Occasion.Bound(UUID.randomUUID(), null, null, false, true)));
        var message = posted(ines, "Can you hear me?");
        all.occasions.clear();

        assertThat(messages.newest(room, 10).messages()).isEmpty();
        assertThat(all.journal.head(StreamId.room(room.id()))).isZero();
        assertThat(all.journal.head(StreamId.hosts(room.id()))).isEqualTo(1);
        refused(404, "not-found", () -> messages.seen(tom, room, message.id()));
        refused(
                400,
                "no-such-message",
                () -> messages.post(tom, room, new NewMessage("Leak", null, message.id(), null), null));
    }

    private static Occasion during(Occasion.Bound bound) {
        return new Occasion() {
            @Override
            public Optional<Bound> bind(Handle handle, UUID room, UUID wantedStep, Viewer viewer, Instant now) {
                return Optional.of(bound);
            }

            @Override
            public boolean hosts(Viewer viewer, UUID room) {
                return false;
            }
        };
    }
}
