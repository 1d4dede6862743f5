package org.lunchroom.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
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

/** Many who post in one room at the same moment. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class PostingTest {
    private static final int POSTERS = 16;
    private static final int EACH = 10;

    @Parameter
    TestDatabase kind;

    TestRooms all;
    Viewer ines;
    Viewer tom;
    Room room;
    Room elsewhere;
    final Gate gate = new Gate();
    final ExecutorService posters = Executors.newFixedThreadPool(POSTERS);

    /** What is on in the room: nothing; but the first batch waits here until it may go on. */
    private static final class Gate implements Occasion {
        final AtomicInteger batches = new AtomicInteger();
        final CountDownLatch open = new CountDownLatch(1);
        volatile Runnable meanwhile = () -> {};

        @Override
        public Optional<Bound> bind(Handle handle, UUID room, UUID wantedStep, Viewer viewer, Instant now) {
            return Optional.empty();
        }

        @Override
        public Binder binder(Handle handle, UUID room, Instant now) {
            if (batches.incrementAndGet() == 1) {
                try {
                    open.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
            meanwhile.run();
            return (wantedStep, viewer) -> Optional.empty();
        }

        @Override
        public boolean hosts(Viewer viewer, UUID room) {
            return false;
        }
    }

    @BeforeEach
    void open() {
        all = new TestRooms(kind);
        ines = all.somebody("Ines Kovač");
        tom = all.somebody("Tom Weber");
        room = all.rooms.found(ines, NewRoom.called("feedbackchat", "Feedback at work"));
        elsewhere = all.rooms.found(ines, NewRoom.called("elsewhere", "Elsewhere"));
        all.occasions.add(gate);
    }

    @AfterEach
    void close() {
        gate.open.countDown();
        posters.shutdownNow();
        all.close();
    }

    @Test
    void many_posters_on_two_servers_leave_no_gap_and_share_transactions() throws Exception {
        gate.open.countDown();
        var work = new ArrayList<Callable<Posted>>();
        for (int i = 0; i < POSTERS * EACH; i++) {
            var posting = i % 2 == 0 ? all.posting : all.otherNode;
            var words = "Message " + i;
            work.add(() -> posting.post(i(words), room, NewMessage.of(words), words));
        }

        var numbers = new ArrayList<Long>();
        for (var posted : posters.invokeAll(work)) {
            numbers.add(posted.get().message().number());
        }

        var expected = LongStream.rangeClosed(1, POSTERS * EACH).boxed().toList();
        assertThat(numbers).containsExactlyInAnyOrderElementsOf(expected);
        var entries = all.journal.after(StreamId.room(room.id()), 0, 1000);
        assertThat(entries).extracting(Entry::number).containsExactlyElementsOf(expected);
        assertThat(entries)
                .extracting(Entry::subject)
                .containsExactlyElementsOf(all.messages.newest(room, 200).messages().stream()
                        .map(Message::id)
                        .toList());
        assertThat(gate.batches.get()).isLessThan(POSTERS * EACH);
    }

    private Viewer i(String words) {
        return words.length() % 2 == 0 ? ines : tom;
    }

    @Test
    void those_who_wait_are_written_in_one_batch_in_the_order_of_their_coming() throws Exception {
        var posted = IntStream.rangeClosed(1, 5)
                .mapToObj(n -> waiting(tom, NewMessage.of("Number " + n), null))
                .toList();
        gate.open.countDown();

        for (int i = 0; i < posted.size(); i++) {
            assertThat(posted.get(i).get().message().number()).isEqualTo(i + 1);
        }
        assertThat(gate.batches).hasValue(2);
    }

    @Test
    void those_who_wait_for_different_rooms_share_transactions_and_each_room_counts_for_itself() throws Exception {
        gate.open.countDown();
        var rooms = IntStream.range(0, 20)
                .mapToObj(n -> all.rooms.found(ines, NewRoom.called("room" + n, "Room " + n)))
                .toList();
        long before = all.database.work().commits();
        var work = new ArrayList<Callable<Posted>>();
        for (int i = 0; i < POSTERS * EACH; i++) {
            var posting = i % 2 == 0 ? all.posting : all.otherNode;
            var words = "Message " + i;
            var where = rooms.get(i % rooms.size());
            work.add(() -> posting.post(ines, where, NewMessage.of(words), words));
        }

        for (var posted : posters.invokeAll(work)) {
            assertThat(posted.get().now()).isTrue();
        }

        for (var where : rooms) {
            assertThat(all.journal.after(StreamId.room(where.id()), 0, 1000))
                    .extracting(Entry::number)
                    .containsExactlyElementsOf(LongStream.rangeClosed(1, POSTERS * EACH / rooms.size())
                            .boxed()
                            .toList());
        }
        assertThat(all.database.work().commits() - before).isLessThan(POSTERS * EACH);
    }

    @Test
    void one_who_is_refused_harms_nobody_in_the_batch() throws Exception {
        waiting(tom, NewMessage.of("First"), "k1");
        var stranger = waiting(tom, new NewMessage("Reply to nothing", UUID.randomUUID(), null, null), null);
        var good = waiting(ines, NewMessage.of("Fine"), null);
        var step = waiting(ines, new NewMessage("Answer to nothing", null, null, UUID.randomUUID()), null);
        gate.open.countDown();

        assertThat(good.get().message().number()).isEqualTo(2);
        refused(stranger, "no-such-message");
        refused(step, "no-such-step");
        assertThat(all.journal.head(StreamId.room(room.id()))).isEqualTo(2);
        assertThat(gate.batches).hasValue(2);
    }

    @Test
    void two_tries_with_one_key_in_one_batch_post_once() throws Exception {
        waiting(tom, NewMessage.of("First"), null);
        var one = waiting(tom, NewMessage.of("Only once"), "k1");
        var two = waiting(tom, NewMessage.of("Only once"), "k1");
        gate.open.countDown();

        assertThat(one.get().now()).isTrue();
        assertThat(two.get().now()).isFalse();
        assertThat(two.get().message()).isEqualTo(one.get().message());
        assertThat(all.messages.newest(room, 10).messages()).hasSize(2);
    }

    @Test
    void one_that_the_database_refuses_is_told_so_and_the_others_of_its_batch_are_stored() throws Exception {
        waiting(tom, NewMessage.of("First"), null);
        var clash = waiting(tom, NewMessage.of("With a key that is used"), "k1");
        var good = waiting(ines, NewMessage.of("Fine"), "k2");
        // After the batch has looked for its keys, another server posts with one of them in another room.
        var once = new AtomicInteger();
        gate.meanwhile = () -> {
            if (gate.batches.get() == 2 && once.incrementAndGet() == 1) {
                CompletableFuture.runAsync(() -> all.otherNode.post(tom, elsewhere, NewMessage.of("Here"), "k1"))
                        .join();
            }
        };
        gate.open.countDown();

        assertThat(good.get().now()).isTrue();
        refused(clash, "key-used");
        assertThat(once.get()).isPositive();
        assertThat(all.messages.newest(room, 10).messages())
                .extracting(Message::words)
                .containsExactly("First", "Fine");
        assertThat(all.journal.head(StreamId.room(room.id()))).isEqualTo(2);
    }

    @Test
    void posting_inside_a_transaction_of_somebody_shares_its_fate() {
        gate.open.countDown();

        all.database.run(handle -> all.posting.post(tom, room, NewMessage.of("Kept"), null));
        assertThatThrownBy(() -> all.database.run(handle -> {
                    all.posting.post(tom, room, NewMessage.of("Taken back"), null);
                    throw new IllegalArgumentException("on purpose");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(all.messages.newest(room, 10).messages())
                .extracting(Message::words)
                .containsExactly("Kept");
    }

    private static void refused(Future<Posted> posted, String code) {
        assertThatThrownBy(posted::get).hasCauseInstanceOf(Problem.class);
        assertThatThrownBy(posted::get).cause().extracting("code").isEqualTo(code);
    }

    /** Posts on a thread of its own; returns when it is being written, or waits behind those before it. */
    private Future<Posted> waiting(Viewer viewer, NewMessage message, String key) {
        int before = gate.batches.get() + all.posting.waiting(room);
        var posted = posters.submit(() -> all.posting.post(viewer, room, message, key));
        await().until(() -> gate.batches.get() + all.posting.waiting(room) > before);
        return posted;
    }
}
