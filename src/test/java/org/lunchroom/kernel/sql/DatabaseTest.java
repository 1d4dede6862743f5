package org.lunchroom.kernel.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class DatabaseTest {
    @Parameter
    TestDatabase kind;

    Database database;

    @BeforeEach
    void open() {
        database = kind.fresh();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_a_write_leaves_behind_can_be_read() {
        database.run(handle -> insert(handle, "a"));

        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void a_write_that_throws_leaves_nothing_and_tells_nobody() {
        var told = new ArrayList<String>();

        assertThatThrownBy(() -> database.run(handle -> {
                    insert(handle, "a");
                    database.afterCommit(() -> told.add("told"));
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(rows()).isZero();
        assertThat(told).isEmpty();
    }

    @Test
    void a_write_inside_a_write_joins_it_and_is_told_about_once_after_both() {
        var told = new ArrayList<Integer>();

        database.run(outer -> {
            database.run(inner -> {
                insert(inner, "inner");
                database.afterCommit(() -> told.add(rows()));
            });
            assertThat(told).isEmpty();
            insert(outer, "outer");
        });

        assertThat(told).containsExactly(2);
    }

    @Test
    void an_outer_failure_takes_the_inner_write_with_it() {
        assertThatThrownBy(() -> database.run(outer -> {
                    database.run(inner -> insert(inner, "inner"));
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(rows()).isZero();
    }

    @Test
    void instants_come_back_to_the_millisecond() {
        var at = Instant.parse("2026-03-29T00:59:59.123Z");

        database.run(handle -> handle.createUpdate("insert into due (kind, subject, due_at) values ('x', :id, :at)")
                .bind("id", UUID.randomUUID())
                .bind("at", at)
                .execute());

        Instant back = database.read(handle -> handle.createQuery("select due_at from due")
                .mapTo(Instant.class)
                .one());
        assertThat(back).isEqualTo(at);
    }

    private static void insert(Handle handle, String id) {
        handle.execute("insert into stream (id, head) values (?, 0)", id);
    }

    private int rows() {
        return database.read(handle -> handle.createQuery("select count(*) from stream")
                .mapTo(Integer.class)
                .one());
    }
}
