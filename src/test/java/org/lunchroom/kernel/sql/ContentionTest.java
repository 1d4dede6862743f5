package org.lunchroom.kernel.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ContentionTest {
    @Parameter
    TestDatabase kind;

    Database database;

    @BeforeEach
    void open() {
        database = kind.fresh();
        database.run(handle -> handle.execute("insert into stream (id, head) values ('s', 1)"));
        database.run(handle -> entry(handle, 1));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_number_given_twice_is_rolled_back_and_given_again() {
        var told = new ArrayList<Integer>();
        int[] next = {1};

        database.run(handle -> {
            int number = next[0]++;
            handle.execute("update stream set head = head + 1 where id = 's'");
            database.afterCommit(() -> told.add(number));
            entry(handle, number);
        });

        assertThat(told).containsExactly(2);
        assertThat(count("select head from stream")).isEqualTo(2);
        assertThat(count("select count(*) from entry")).isEqualTo(2);
    }

    @Test
    void a_number_that_stays_taken_is_refused_in_the_end() {
        assertThatThrownBy(() -> database.run(handle -> entry(handle, 1))).isInstanceOf(JdbiException.class);
    }

    @Test
    void any_other_doubled_key_is_not_tried_again() {
        var tries = new ArrayList<String>();

        assertThatThrownBy(() -> database.run(handle -> {
                    tries.add("once");
                    handle.execute("insert into stream (id, head) values ('s', 0)");
                }))
                .isInstanceOf(JdbiException.class);

        assertThat(tries).hasSize(1);
    }

    private static void entry(Handle handle, int number) {
        handle.execute(
                "insert into entry (stream, number, type, at, facts) values ('s', ?, 'x', current_timestamp, '{}')",
                number);
    }

    private int count(String sql) {
        return database.read(
                handle -> handle.createQuery(sql).mapTo(Integer.class).one());
    }
}
