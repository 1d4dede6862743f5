package org.lunchroom.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class FollowersTest {
    /** Notes the numbers it sees; may be told to fail. */
    static class Notebook implements Follower {
        final List<Long> seen = new CopyOnWriteArrayList<>();
        volatile boolean broken;

        @Override
        public String name() {
            return "notebook";
        }

        @Override
        public void follow(Handle handle, List<Entry> entries) {
            if (broken) {
                throw new IllegalStateException("on purpose");
            }
            entries.forEach(entry -> seen.add(entry.number()));
        }

        @Override
        public void forget(Handle handle) {
            seen.clear();
        }
    }

    @Parameter
    TestDatabase kind;

    Database database;
    Journal journal;
    Followers followers;
    final Hints hints = new Hints();
    final Notebook notebook = new Notebook();
    final StreamId stream = StreamId.room(UUID.randomUUID());

    @BeforeEach
    void open() {
        database = kind.fresh();
        journal = new Journal(database, new MovableClock(), hints);
        database.run(handle -> journal.open(handle, stream));
        followers = new Followers(database, hints, List.of(notebook));
    }

    @AfterEach
    void close() {
        followers.close();
        database.close();
    }

    @Test
    void a_follower_reads_every_entry_once_and_in_order() {
        append(450);
        followers.catchUp();
        append(1);
        followers.catchUp();

        assertThat(notebook.seen).containsExactlyElementsOf(numbers(451));
    }

    @Test
    void what_failed_comes_again() {
        append(3);
        notebook.broken = true;
        assertThatThrownBy(followers::catchUp).hasMessage("on purpose");

        notebook.broken = false;
        followers.catchUp();

        assertThat(notebook.seen).containsExactly(1L, 2L, 3L);
    }

    @Test
    void a_rebuild_forgets_and_reads_all_again() {
        append(3);
        followers.catchUp();

        followers.rebuild("notebook");
        assertThat(notebook.seen).isEmpty();
        followers.catchUp();

        assertThat(notebook.seen).containsExactly(1L, 2L, 3L);
    }

    @Test
    void of_two_nodes_each_entry_is_read_by_one() {
        var other = new Followers(database, hints, List.of(notebook));
        followers.start();
        other.start();
        for (int i = 0; i < 100; i++) {
            append(1);
        }

        await().until(() -> notebook.seen.size() >= 100);
        other.close();

        assertThat(notebook.seen).containsExactlyElementsOf(numbers(100));
    }

    @Test
    void streams_of_another_kind_are_left_alone() {
        var hosts = StreamId.hosts(stream.owner());
        database.run(handle -> {
            journal.open(handle, hosts);
            journal.append(handle, hosts, "note.added", null, null, Map.of());
        });

        followers.catchUp();

        assertThat(notebook.seen).isEmpty();
    }

    private void append(int times) {
        database.run(handle -> {
            for (int i = 0; i < times; i++) {
                journal.append(handle, stream, "x", null, null, Map.of());
            }
        });
    }

    private static List<Long> numbers(int upTo) {
        return LongStream.rangeClosed(1, upTo).boxed().toList();
    }
}
