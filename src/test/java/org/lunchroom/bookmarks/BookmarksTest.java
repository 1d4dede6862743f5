package org.lunchroom.bookmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.web.WebAddress;
import org.lunchroom.rooms.Visibility;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class BookmarksTest {
    private static final String GUIDE = "https://example.com/guide";

    @Parameter
    TestDatabase kind;

    TestBookmarks test;
    Viewer ines;
    Viewer tom;
    Viewer mei;

    @BeforeEach
    void open() {
        test = new TestBookmarks(kind);
        ines = test.all.somebody("Ines Kovač");
        tom = test.all.somebody("Tom Okafor");
        mei = test.all.somebody("Mei Lin");
    }

    @AfterEach
    void close() {
        test.close();
    }

    private static void refused(int status, String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.status()).isEqualTo(status);
            assertThat(problem.code()).isEqualTo(code);
        });
    }

    private static NewBookmark guide() {
        return NewBookmark.of(GUIDE);
    }

    private List<ShownBookmark> list(Viewer viewer, boolean mine) {
        var which = new WhichBookmarks(mine, null, false, null, null, 50);
        return test.shown.show(viewer, test.bookmarks.list(viewer, which));
    }

    @Test
    void ones_own_list_can_be_of_dead_links_alone() {
        test.bookmarks.save(ines, NewBookmark.of("https://example.org/there"), null);
        var gone = test.bookmarks
                .save(ines, NewBookmark.of("https://example.org/gone"), null)
                .bookmark();
        var dead = new WhichBookmarks(true, null, false, true, null, null, 50);
        assertThat(test.bookmarks.list(ines, dead)).isEmpty();

        test.all.database.run(handle ->
                handle.execute("update page set dead_at = ? where id = ?", test.all.clock.instant(), gone.page()));

        assertThat(test.bookmarks.list(ines, dead)).extracting(Bookmark::id).containsExactly(gone.id());
    }

    @Test
    void what_is_saved_is_there_as_it_was_said() {
        var wanted = new NewBookmark(
                GUIDE + "?utm_source=mail",
                " Feedback in four sentences ",
                "Two pages",
                "We use it in onboarding",
                List.of("#Feedback", "feedback", "first week"),
                Audience.EVERYONE,
                null,
                true);

        var saved = test.save(ines, wanted);

        assertThat(saved.address()).isEqualTo(GUIDE + "?utm_source=mail");
        assertThat(saved.title()).isEqualTo("Feedback in four sentences");
        assertThat(saved.tags()).containsExactly("Feedback", "first-week");
        assertThat(saved.audience()).isEqualTo("everyone");
        assertThat(saved.readLater()).isTrue();
        assertThat(saved.by().name()).isEqualTo("Ines Kovač");
        assertThat(test.shown.show(ines, test.bookmarks.seen(ines, saved.id()))).isEqualTo(saved);
    }

    @Test
    void a_bookmark_is_for_oneself_unless_one_says_otherwise() {
        var saved = test.save(ines, guide().noted("mine"));

        assertThat(saved.audience()).isEqualTo("me");
        assertThat(saved.title()).isEqualTo("example.com/guide");
        refused(404, "not-found", () -> test.bookmarks.seen(tom, saved.id()));
        refused(404, "not-found", () -> test.bookmarks.change(tom, saved.id(), guide()));
        test.bookmarks.remove(tom, saved.id());
        assertThat(list(tom, false)).isEmpty();
        assertThat(list(ines, true)).hasSize(1);
    }

    @Test
    void saving_another_spelling_changes_what_it_names_and_nothing_else() {
        var first = test.save(ines, guide().noted("why").tagged("feedback"));

        var again = test.bookmarks.save(
                ines, NewBookmark.of("HTTP://example.com/guide/?fbclid=1").titled("Guide"), null);

        assertThat(again.now()).isFalse();
        assertThat(again.bookmark().id()).isEqualTo(first.id());
        assertThat(again.bookmark().note()).isEqualTo("why");
        assertThat(again.bookmark().title()).isEqualTo("Guide");
        assertThat(test.shown.tags(List.of(first.id())).get(first.id())).containsExactly("feedback");
        assertThat(list(ines, true)).hasSize(1);
    }

    @Test
    void a_retry_with_the_same_key_saves_once_and_changes_nothing() {
        var first = test.bookmarks.save(ines, guide().titled("One"), "k1");
        test.bookmarks.change(ines, first.bookmark().id(), guide().titled("Two"));

        var retry = test.bookmarks.save(ines, guide().titled("One"), "k1");

        assertThat(first.now()).isTrue();
        assertThat(retry.now()).isFalse();
        assertThat(retry.bookmark().title()).isEqualTo("Two");
    }

    @Test
    void many_at_once_who_save_one_page_share_it() {
        var people =
                IntStream.range(0, 8).mapToObj(i -> test.all.somebody("P" + i)).toList();

        CompletableFuture.allOf(people.stream()
                        .flatMap(person -> java.util.stream.Stream.of(person, person))
                        .map(person -> CompletableFuture.runAsync(
                                () -> test.bookmarks.save(person, guide().forAudience(Audience.EVERYONE), null)))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(list(ines, false)).hasSize(8);
        assertThat(test.shown
                        .savedBy(ines, WebAddress.checked("address", GUIDE))
                        .count())
                .isEqualTo(8);
    }

    @Test
    void colleagues_see_how_many_saved_it_and_why_as_far_as_they_may() {
        test.save(ines, guide().forAudience(Audience.EVERYONE).noted("For reviews"));
        test.save(tom, NewBookmark.of(GUIDE + "/#top").forAudience(Audience.EVERYONE));
        test.save(mei, guide().noted("Between me and myself"));

        var forTom = test.shown.savedBy(tom, WebAddress.checked("address", "example.com/guide?utm_medium=x"));
        assertThat(forTom.count()).isEqualTo(2);
        assertThat(forTom.notes()).extracting(SavedBy.Note::note).containsExactly("For reviews");
        assertThat(test.shown.savedBy(mei, WebAddress.checked("address", GUIDE)).count())
                .isEqualTo(3);
    }

    @Test
    void a_bookmark_for_a_room_is_for_those_who_may_read_it_as_long_as_they_may() {
        var room = test.room(ines, "inner", Visibility.INVITED);
        var saved = test.save(ines, guide().forRoom("inner").noted("Only us"));

        assertThat(saved.room()).isEqualTo("inner");
        refused(404, "not-found", () -> test.bookmarks.seen(tom, saved.id()));

        test.all.members.appoint(ines, room, tom.person(), org.lunchroom.rooms.Role.PARTICIPANT);
        assertThat(test.bookmarks.seen(tom, saved.id()).note()).isEqualTo("Only us");
        refused(403, "forbidden", () -> test.bookmarks.change(tom, saved.id(), guide().noted("Ours")));
        refused(403, "forbidden", () -> test.bookmarks.remove(tom, saved.id()));

        test.all.members.remove(ines, room, tom.person());
        refused(404, "not-found", () -> test.bookmarks.seen(tom, saved.id()));
        assertThat(test.shown.savedBy(tom, WebAddress.checked("address", GUIDE)).count())
                .isZero();
    }

    @Test
    void nobody_puts_a_link_into_a_room_that_they_do_not_see() {
        test.room(ines, "inner", Visibility.INVITED);

        refused(400, "no-such-room", () -> test.save(tom, guide().forRoom("inner")));
        refused(400, "no-such-room", () -> test.save(tom, guide().forRoom("nowhere")));
        refused(400, "required", () -> test.save(tom, guide().forAudience(Audience.ROOM)));
        refused(
                400,
                "invalid",
                () -> test.save(
                        ines, new NewBookmark(GUIDE, null, null, null, null, Audience.EVERYONE, "inner", null)));
        assertThat(list(tom, true)).isEmpty();
    }

    @Test
    void an_address_that_runs_in_our_page_is_refused() {
        refused(400, "bad-address", () -> test.save(ines, NewBookmark.of("javascript:alert(1)")));
        refused(400, "bad-address", () -> test.save(ines, NewBookmark.of("data:text/html,x")));
        refused(400, "required", () -> test.save(ines, NewBookmark.of(null)));
    }

    @Test
    void ten_thousand_tags_and_endless_words_are_refused() {
        refused(
                400,
                "too-many",
                () -> test.save(
                        ines, guide().tagged(Collections.nCopies(10_000, "x").toArray(String[]::new))));
        refused(400, "too-long", () -> test.save(ines, guide().tagged("x".repeat(61))));
        refused(400, "too-long", () -> test.save(ines, guide().titled("x".repeat(501))));
        refused(400, "too-long", () -> test.save(ines, guide().noted("x".repeat(10_001))));
        assertThat(test.save(ines, guide().noted("😀".repeat(10_000)).titled("😀".repeat(500)))
                        .note())
                .hasSize(20_000);
    }

    @Test
    void a_change_of_address_meets_no_other_bookmark_of_mine() {
        var one = test.save(ines, guide());
        var other = test.save(ines, NewBookmark.of("https://example.com/other"));

        refused(409, "saved-already", () -> test.bookmarks.change(ines, other.id(), guide()));
        assertThat(test.bookmarks
                        .change(ines, one.id(), NewBookmark.of("https://example.com/moved"))
                        .address())
                .isEqualTo("https://example.com/moved");
        assertThat(test.save(tom, guide()).savedBy().count()).isEqualTo(1);
    }

    @Test
    void what_is_removed_is_gone_and_can_be_saved_anew() {
        var saved = test.save(ines, guide().tagged("x"));

        test.bookmarks.remove(ines, saved.id());
        test.bookmarks.remove(ines, saved.id());

        refused(404, "not-found", () -> test.bookmarks.seen(ines, saved.id()));
        assertThat(test.save(ines, guide()).tags()).isEmpty();
    }

    @Test
    void pages_of_bookmarks_go_back_without_gap_or_double() {
        for (int i = 0; i < 25; i++) {
            test.save(ines, NewBookmark.of("https://example.com/" + i).tagged(i % 2 == 0 ? "Even" : "Odd"));
        }
        var seen = new java.util.ArrayList<String>();
        Place before = null;
        do {
            var page = test.bookmarks.list(ines, new WhichBookmarks(true, null, false, null, before, 7));
            page.forEach(bookmark -> seen.add(bookmark.address()));
            var last = page.isEmpty() ? null : page.get(page.size() - 1);
            before = last == null ? null : Place.of("before", new Place(last.savedAt(), last.id()).cursor());
        } while (before != null);

        assertThat(seen).hasSize(25).doesNotHaveDuplicates();
        assertThat(test.bookmarks.list(ines, new WhichBookmarks(true, "even", false, null, null, 50)))
                .hasSize(13);
        assertThat(test.bookmarks.list(ines, new WhichBookmarks(true, null, true, null, null, 50)))
                .isEmpty();
        refused(400, "bad-cursor", () -> Place.of("before", "nonsense"));
    }
}
