package org.lunchroom.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.grid.Grid;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.rooms.Visibility;

/** An administrator makes the index anew. */
class RebuildsTest {
    private final ArrayList<String> told = new ArrayList<>();
    private final ArrayList<Grid.Listener> listeners = new ArrayList<>();
    private TestSearch test;
    private Rebuilds rebuilds;
    private Viewer admin;

    @BeforeEach
    void a_message() {
        test = new TestSearch(TestDatabase.H2);
        var ines = test.all.somebody("Ines Kovač");
        admin = new Viewer(ines.person(), "Ines Kovač", Set.of(Roles.ADMIN));
        test.post(ines, test.room(ines, "feedback", Visibility.OPEN), "retro");
        rebuilds = new Rebuilds(test.index, test.all.database, test.all.audit, new Grid() {
            @Override
            public void tell(String topic, byte[] said) {
                told.add(topic);
            }

            @Override
            public void listen(String topic, Listener listener) {
                listeners.add(listener);
            }

            @Override
            public void whenGone(java.util.function.Consumer<String> left) {}
        });
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void it_is_begun_here_and_on_the_other_nodes_and_stands_in_the_record() {
        assertThat(test.found(admin, "retro")).hasSize(1);
        long lines = test.all.audit.check().lines();

        rebuilds.begin(admin);

        await().until(() -> !rebuilds.state().rebuilding());
        assertThat(told).containsExactly("search-rebuild");
        assertThat(test.found(admin, "retro")).hasSize(1);
        assertThat(rebuilds.state().things()).isEqualTo(1);
        assertThat(test.all.audit.check().lines()).isEqualTo(lines + 1);
    }

    @Test
    void another_node_begins_when_it_hears_of_it() {
        assertThat(test.found(admin, "retro")).hasSize(1);

        listeners.forEach(listener -> listener.heard("other", new byte[] {1}));

        await().until(() -> !rebuilds.state().rebuilding());
        assertThat(told).isEmpty();
        assertThat(test.found(admin, "retro")).hasSize(1);
    }

    @Test
    void nothing_is_begun_while_the_first_reading_goes_on() {
        assertThatThrownBy(() -> rebuilds.begin(admin))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("still-building"));
        assertThat(told).isEmpty();
    }
}
