package org.lunchroom.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunchroom.bookmarks.NewBookmark;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Visibility;
import org.lunchroom.search.TestSearch;
import org.lunchroom.search.finding.Sorting;

/** The index follows by itself, comes back after every kind of end, and is made anew where it can't. */
class IndexingTest {
    TestSearch test;
    Viewer ines;
    Room room;

    @BeforeEach
    void a_room_with_something_in_it() throws IOException {
        test = new TestSearch(TestDatabase.H2);
        ines = test.all.somebody("Ines Kovač");
        room = test.room(ines, "feedback", Visibility.OPEN);
        test.post(ines, room, "the first retro");
        test.save(ines, NewBookmark.of("https://example.org/retro").titled("retro guide"));
    }

    @AfterEach
    void close() {
        test.close();
    }

    private Path home() {
        return test.directory.resolve("search");
    }

    private List<Path> generations() throws IOException {
        try (var files = Files.list(home())) {
            return files.filter(Files::isDirectory).toList();
        }
    }

    /** A copy of the files, as a sudden end leaves them. */
    private Path as_it_is_on_disk() throws IOException {
        var copy = Files.createTempDirectory("lunchroom-search");
        try (var files = Files.walk(home())) {
            for (var file : files.toList()) {
                Files.copy(file, copy.resolve("search").resolve(home().relativize(file)));
            }
        }
        return copy;
    }

    private int found(String query) {
        return test.asked(ines, query, Sorting.BEST, null, 50).hits().size();
    }

    @Test
    void it_runs_by_itself_and_what_was_there_before_is_found_too() {
        assertThatThrownBy(() -> found("retro"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("search-away"));

        test.index.start();
        await().ignoreExceptions().until(() -> found("retro") == 2);
        assertThat(test.index.isBuilding()).isFalse();

        test.post(ines, room, "the second retro");
        await().until(() -> found("retro") == 3);
    }

    @Test
    void after_a_sudden_end_it_goes_on_from_what_its_last_commit_knows() throws IOException {
        test.index.catchUp();
        test.post(ines, room, "the second retro");
        // Read and shown, but not committed: as kill -9 finds it.
        test.index.look();
        assertThat(found("retro")).isEqualTo(3);
        var left = as_it_is_on_disk();
        test.index.close();

        test.open(left);
        test.post(ines, room, "the third retro");
        test.index.look();

        assertThat(found("retro")).isEqualTo(4);
        assertThat(found("second")).isEqualTo(1);
    }

    @Test
    void after_an_orderly_end_the_same_index_goes_on() throws IOException {
        test.index.catchUp();
        var before = generations();
        test.index.close();

        test.open(test.directory);
        test.index.look();

        assertThat(found("retro")).isEqualTo(2);
        assertThat(generations()).isEqualTo(before);
    }

    @Test
    void a_broken_a_foreign_or_a_missing_index_is_made_anew() throws IOException {
        test.index.catchUp();
        test.index.close();
        try (var files = Files.walk(home())) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, "nonsense");
            }
        }
        test.open(test.directory);
        assertThat(test.found(ines, "retro")).hasSize(2);
        test.index.close();

        Disk.delete(home());
        test.open(test.directory);
        assertThat(test.found(ines, "retro")).hasSize(2);
    }

    @Test
    void the_index_of_another_database_or_of_one_before_a_restore_is_thrown_away() throws IOException {
        var other = new TestSearch(TestDatabase.H2);
        var adaeze = other.all.somebody("Adaeze Obi");
        other.post(adaeze, other.room(adaeze, "secrets", Visibility.OPEN), "a foreign retro");
        other.index.catchUp();
        other.index.close();
        Files.move(other.directory.resolve("search"), home());
        other.all.close();

        test.index.sweep();
        test.index.sweep();

        assertThat(test.found(ines, "retro")).containsExactlyInAnyOrder("the first retro", "retro guide");
    }

    @Test
    void it_is_rebuilt_while_it_answers_and_while_people_post() throws IOException {
        test.index.start();
        await().ignoreExceptions().until(() -> found("retro") == 2);
        var before = generations();

        assertThat(test.index.rebuild()).isTrue();
        for (int i = 0; i < 20; i++) {
            test.post(ines, room, "retro number " + i);
            assertThat(found("retro")).isGreaterThanOrEqualTo(2);
        }

        await().until(() -> !test.index.isRebuilding() && found("retro") == 22);
        await().untilAsserted(() -> assertThat(generations()).hasSize(1).doesNotContainAnyElementsOf(before));
    }

    @Test
    void two_nodes_that_share_a_directory_have_an_index_each() throws IOException {
        test.index.catchUp();
        var first = test.index;

        test.open(test.directory);

        assertThat(test.found(ines, "retro")).hasSize(2);
        assertThat(test.directory.resolve("search-2")).isDirectory();
        first.close();
    }

    @Test
    void an_import_taken_back_a_tag_renamed_and_a_bookmark_forgotten_count() {
        var id = test.save(
                ines,
                NewBookmark.of("https://example.org/x").titled("draft of it").tagged("Old"));
        assertThat(test.found(ines, "#old")).hasSize(1);

        test.renaming().rename(ines, "old", "New");
        assertThat(test.found(ines, "#old")).isEmpty();
        assertThat(test.found(ines, "#new draft")).hasSize(1);

        test.bookmarks.remove(ines, id);
        assertThat(test.found(ines, "draft")).isEmpty();
    }
}
