package org.lunchroom.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.sql.TestDatabase;

class PresenceTest {
    Stage stage;

    @BeforeEach
    void open() {
        stage = new Stage(TestDatabase.H2.fresh()).hinted();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void a_person_with_two_screens_counts_once() {
        var viewer = Stage.viewer();
        stage.open(viewer, "club");
        var second = stage.open(viewer, "club");
        assertThat(present()).isEqualTo(1);

        second.subscriber().close();
        stage.steps.runAll();

        assertThat(present()).isEqualTo(1);
    }

    @Test
    void numbers_under_five_are_not_told() {
        var screen = stage.open("club");
        stage.open("club");

        stage.pass(Duration.ofSeconds(2));

        assertThat(screen.events("present"))
                .containsExactly("{\"room\":\"club\",\"here\":null,\"posting\":null,\"listening\":null}");
    }

    @Test
    void listening_are_those_here_who_do_not_post() {
        var viewers = new ArrayList<Viewer>();
        var screen = stage.open("club");
        for (int i = 0; i < 11; i++) {
            viewers.add(Stage.viewer());
            stage.open(viewers.get(i), "club");
        }
        stage.posting.add(viewers.get(0).person());
        stage.posting.add(viewers.get(1).person());
        stage.posting.add(Stage.viewer().person());

        stage.pass(Duration.ofSeconds(2));

        assertThat(screen.events("present"))
                .containsExactly("{\"room\":\"club\",\"here\":12,\"posting\":null,\"listening\":10}");
    }

    @Test
    void unchanged_numbers_are_told_once() {
        var screen = stage.open("club");
        stage.pass(Duration.ofSeconds(10));
        assertThat(screen.events("present")).hasSize(1);

        for (int i = 0; i < 5; i++) {
            stage.open("club");
        }
        stage.pass(Duration.ofSeconds(10));

        assertThat(screen.events("present")).hasSize(2);
    }

    private int present() {
        return stage.presence.present(stage.club.stream.owner());
    }
}
