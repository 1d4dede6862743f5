package org.lunchroom.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
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
class JournalTest {
    @Parameter
    TestDatabase kind;

    Database database;
    Journal journal;
    final Hints hints = new Hints();
    final StreamId stream = StreamId.room(UUID.randomUUID());

    @BeforeEach
    void open() {
        database = kind.fresh();
        journal = new Journal(database, new MovableClock(), hints);
        database.run(handle -> journal.open(handle, stream));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void entries_are_numbered_from_one_and_come_back_as_they_were_written() {
        var subject = UUID.randomUUID();
        var actor = UUID.randomUUID();

        long number = database.write(handle ->
                journal.append(handle, stream, "message.posted", subject, actor, Map.of("step", "Q1 \"quoted\" ü")));

        assertThat(number).isEqualTo(1);
        assertThat(journal.head(stream)).isEqualTo(1);
        var entry = journal.after(stream, 0, 10).get(0);
        assertThat(entry.subject()).isEqualTo(subject);
        assertThat(entry.actor()).isEqualTo(actor);
        assertThat(entry.facts()).containsExactly(Map.entry("step", "Q1 \"quoted\" ü"));
    }

    @Test
    void many_writers_with_rollbacks_between_them_leave_no_gap_and_no_double() throws Exception {
        var writers = Executors.newFixedThreadPool(8);
        List<Callable<Void>> work = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            boolean fails = i % 5 == 0;
            work.add(() -> {
                write(fails);
                return null;
            });
        }
        for (var done : writers.invokeAll(work)) {
            done.get();
        }
        writers.shutdown();

        assertThat(journal.after(stream, 0, 1000))
                .extracting(Entry::number)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 160).boxed().toList());
    }

    @Test
    void a_hint_goes_out_after_the_commit_and_not_before() {
        var seen = new ArrayList<Long>();
        hints.listen((grown, head) -> seen.add(journal.head(grown)));

        database.run(handle -> {
            journal.append(handle, stream, "x", null, null, Map.of());
            assertThat(seen).isEmpty();
        });

        assertThat(seen).containsExactly(1L);
    }

    @Test
    void a_stream_that_nobody_opened_takes_no_entry() {
        var unknown = StreamId.room(UUID.randomUUID());

        assertThatThrownBy(() -> database.run(handle -> journal.append(handle, unknown, "x", null, null, Map.of())))
                .isInstanceOf(IllegalStateException.class);
    }

    private void write(boolean fails) {
        try {
            database.run(handle -> {
                journal.append(handle, stream, "x", UUID.randomUUID(), null, Map.of());
                if (fails) {
                    throw new IllegalArgumentException("on purpose");
                }
            });
        } catch (IllegalArgumentException e) {
            assertThat(fails).isTrue();
        }
    }
}
