package org.lunchroom.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunchroom.bookmarks.BookmarkSearch.Asked;
import org.lunchroom.bookmarks.BookmarkSearch.Facts;
import org.lunchroom.bookmarks.NewBookmark;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Visibility;

/** A shelf, which has no index, understands a query as the search does. */
class FittingTest {
    TestSearch test;
    Viewer ines;
    Room room;
    SearchedBookmarks searched;

    @BeforeEach
    void links_of_a_room() {
        test = new TestSearch(TestDatabase.H2);
        ines = test.all.somebody("Ines Kovač");
        room = test.room(ines, "feedback", Visibility.OPEN);
        searched = test.searched();
        save("1", "Giving feedback that lands", "draft");
        save("2", "Feedbacks, a first week", "feedback");
        save("3", "Die Häuser am See", "draft", "feedback");
        save("4", "Retrospectives without tears", "retro");
    }

    @AfterEach
    void close() {
        test.close();
    }

    private void save(String page, String title, String... tags) {
        test.save(
                ines,
                NewBookmark.of("https://example.org/" + page)
                        .titled(title)
                        .tagged(tags)
                        .forRoom("feedback"));
    }

    /** The bookmarks as a shelf would have them at hand. */
    private Set<String> fitting(String query) {
        var fits = searched.fitting(ines, query, ZoneOffset.UTC);
        var all = test.bookmarks.list(
                ines, new org.lunchroom.bookmarks.WhichBookmarks(true, null, false, null, null, 50));
        return all.stream()
                .filter(bookmark -> fits.test(new Facts(
                        List.of(bookmark.title(), String.join(" ", test.tags(bookmark.id())), "example.org"),
                        test.tags(bookmark.id()),
                        Set.of(bookmark.person()),
                        room.id(),
                        bookmark.savedAt(),
                        1)))
                .map(org.lunchroom.bookmarks.Bookmark::title)
                .collect(Collectors.toSet());
    }

    private Set<String> found(String query) {
        test.ask(ines, query);
        var page = searched.find(ines, new Asked(query, true, null, "newest", ZoneOffset.UTC), null, 50);
        return test.bookmarks.seen(ines, page.bookmarks()).stream()
                .map(org.lunchroom.bookmarks.Bookmark::title)
                .collect(Collectors.toSet());
    }

    @Test
    void each_kind_of_query_finds_the_same_with_and_without_an_index() {
        var queries = List.of(
                "feedback",
                "#feedback and (not draft)",
                "#draft",
                "\"first week\"",
                "\"week first\"",
                "haus",
                "HÄUSER",
                "retro*",
                "lands or tears",
                "-feedback",
                "by:me",
                "by:kovac",
                "by:nobody",
                "in:feedback",
                "in:nowhere",
                "saved:>0",
                "saved:>3",
                "after:2020",
                "before:2020",
                "is:link",
                "is:message",
                "feedback !!!",
                "tears (lands or week)");
        var different = new HashSet<String>();
        for (var query : queries) {
            assertThat(fitting(query)).as(query).isEqualTo(found(query));
            different.add(fitting(query).toString());
        }
        assertThat(different).as("the queries tell links apart").hasSizeGreaterThan(6);
        assertThat(fitting("#feedback and (not draft)")).containsExactly("Feedbacks, a first week");
        assertThat(fitting("#feedback and (not #draft)")).containsExactly("Feedbacks, a first week");
    }

    @Test
    void a_query_that_is_wrong_says_where_and_an_empty_one_fits_everything() {
        assertThatThrownBy(() -> searched.fitting(ines, "feedback saved:many", ZoneOffset.UTC))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo("query-number");
                    assertThat(problem.field().orElseThrow()).startsWith("q[");
                });
        assertThat(fitting(" ")).hasSize(4);
    }

    @Test
    void ones_own_are_found_with_a_tag_and_in_each_order() {
        assertThat(found("feedback")).isNotEmpty();
        assertThat(searched.find(ines, new Asked("feedback", true, "draft", "best", ZoneOffset.UTC), null, 50)
                        .bookmarks())
                .hasSizeLessThanOrEqualTo(found("feedback").size())
                .hasSize(fitting("feedback #draft").size());
        for (var sort : List.of("best", "newest", "most")) {
            var first = searched.find(ines, new Asked("is:link", true, null, sort, ZoneOffset.UTC), null, 3);
            var rest = searched.find(ines, new Asked("is:link", true, null, sort, ZoneOffset.UTC), first.next(), 3);
            Set<UUID> all = new HashSet<>(first.bookmarks());
            all.addAll(rest.bookmarks());
            assertThat(all).hasSize(4);
        }
        assertThatThrownBy(() -> searched.find(ines, new Asked("x", true, null, "odd", ZoneOffset.UTC), null, 3))
                .isInstanceOf(Problem.class);
    }
}
