package org.lunchroom.bookmarks.tags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.bookmarks.Audience;
import org.lunchroom.bookmarks.NewBookmark;
import org.lunchroom.bookmarks.ShownBookmark;
import org.lunchroom.bookmarks.TestBookmarks;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.rooms.Visibility;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class TagsTest {
    @Parameter
    TestDatabase kind;

    TestBookmarks test;
    Tags tags;
    Renaming renaming;
    Viewer ines;
    Viewer tom;

    @BeforeEach
    void open() {
        test = new TestBookmarks(kind);
        tags = new Tags(test.all.database, test.audiences);
        renaming = new Renaming(test.all.database, test.all.clock, test.news);
        ines = test.all.somebody("Ines Kovač");
        tom = test.all.somebody("Tom Okafor");
    }

    @AfterEach
    void close() {
        test.close();
    }

    private ShownBookmark save(Viewer who, String path, Audience audience, String... these) {
        return test.save(
                who,
                NewBookmark.of("https://example.com/" + path)
                        .forAudience(audience)
                        .tagged(these));
    }

    private static void refused(int status, String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.status()).isEqualTo(status);
            assertThat(problem.code()).isEqualTo(code);
        });
    }

    private static final WhichTags ALL = new WhichTags(false, null, "", null, false, null, 30);

    private List<Tags.Counted> beginning(Viewer viewer, String start) {
        return tags.list(viewer, ALL.beginning(start)).tags();
    }

    private List<Tags.Counted> beside(Viewer viewer, String tag) {
        return tags.beside(viewer, ALL, tag).tags();
    }

    private static List<String> names(Tags.TagList list) {
        return list.tags().stream().map(Tags.Counted::tag).toList();
    }

    private List<String> of(ShownBookmark bookmark) {
        return test.shown.tags(List.of(bookmark.id())).getOrDefault(bookmark.id(), List.of());
    }

    @Test
    void tags_are_found_by_their_beginning_the_most_used_first_and_as_far_as_one_may_see() {
        save(ines, "1", Audience.EVERYONE, "Feedback", "film");
        save(ines, "2", Audience.ME, "feedback", "fees");
        save(tom, "3", Audience.ME, "secret-feast", "100%");
        test.room(tom, "inner", Visibility.INVITED);
        test.save(tom, NewBookmark.of("https://example.com/4").forRoom("inner").tagged("ferns"));

        assertThat(beginning(ines, "#FE")).extracting(Tags.Counted::count).containsExactly(2, 1);
        assertThat(beginning(tom, "fe")).extracting(Tags.Counted::tag).containsExactly("Feedback", "ferns");
        assertThat(beginning(tom, "%")).isEmpty();
        assertThat(beginning(tom, "100%")).hasSize(1);
        assertThat(beginning(tom, "")).hasSize(5);
    }

    @Test
    void tags_that_stand_together_are_related() {
        save(ines, "1", Audience.EVERYONE, "feedback", "film", "short");
        save(ines, "2", Audience.EVERYONE, "feedback", "film");
        save(tom, "3", Audience.ME, "feedback", "secret");

        assertThat(beside(ines, "Feedback")).extracting(Tags.Counted::tag).containsExactly("film", "short");
        assertThat(beside(ines, "nothing")).isEmpty();
    }

    @Test
    void a_renamed_tag_merges_with_one_that_is_there_and_others_keep_theirs() {
        var both = save(ines, "1", Audience.EVERYONE, "feed-back", "Feedback");
        var one = save(ines, "2", Audience.EVERYONE, "feed-back");
        var others = save(tom, "1", Audience.EVERYONE, "feed-back");

        assertThat(renaming.rename(ines, "Feed-Back", "#Feedback").bookmarks()).isEqualTo(2);

        assertThat(of(both)).containsExactly("Feedback");
        assertThat(of(one)).containsExactly("Feedback");
        assertThat(of(others)).containsExactly("feed-back");
        refused(404, "not-found", () -> renaming.rename(ines, "feed-back", "x"));
        refused(400, "required", () -> renaming.rename(ines, "feedback", " # "));
        refused(400, "too-long", () -> renaming.rename(ines, "feedback", "x".repeat(61)));
    }

    @Test
    void only_its_case_may_change_too() {
        var one = save(ines, "1", Audience.ME, "hr");
        assertThat(renaming.rename(ines, "hr", "HR").bookmarks()).isEqualTo(1);
        assertThat(of(one)).containsExactly("HR");
    }

    @Test
    void a_tag_goes_from_ones_own_bookmarks_and_no_others() {
        var mine = save(ines, "1", Audience.EVERYONE, "old", "kept");
        var others = save(tom, "1", Audience.EVERYONE, "old");

        renaming.remove(ines, "OLD");
        renaming.remove(ines, "OLD");

        assertThat(of(mine)).containsExactly("kept");
        assertThat(of(others)).containsExactly("old");
    }

    @Test
    void a_merge_is_told_from_a_renaming_before_it_is_done() {
        save(ines, "1", Audience.ME, "feed-back");
        save(ines, "2", Audience.ME, "Feedback");
        save(ines, "3", Audience.ME, "feedback");
        save(tom, "4", Audience.EVERYONE, "retro");

        var merge = renaming.preview(ines, "feed-back", "feedback");
        assertThat(merge.there()).isEqualTo(2);
        assertThat(merge.after()).isEqualTo(3);
        assertThat(renaming.rename(ines, "feed-back", "feedback").bookmarks()).isEqualTo(merge.bookmarks());
        assertThat(renaming.preview(ines, "feedback", "retro").there())
                .as("a tag of others is none of ours")
                .isZero();
        assertThat(renaming.preview(ines, "feedback", "FEEDBACK").there())
                .as("the same tag in other letters")
                .isZero();
    }

    @Test
    void a_renaming_is_shown_before_and_undone_after() {
        var both = save(ines, "1", Audience.ME, "feed-back", "Feedback", "last");
        var one = save(ines, "2", Audience.ME, "first", "feed-back");
        var others = save(tom, "1", Audience.EVERYONE, "feed-back");

        var preview = renaming.preview(ines, "#Feed-back", "feedback ");
        assertThat(preview).isEqualTo(new Renaming.Preview("feedback", 2, 1, 1, 2, preview.sample()));
        assertThat(preview.sample()).containsExactlyInAnyOrder("https://example.com/1", "https://example.com/2");
        assertThat(of(both)).as("nothing has changed yet").contains("feed-back");
        refused(404, "not-found", () -> renaming.preview(ines, "nothing", "x"));

        var renamed = renaming.rename(ines, "feed-back", "feedback");
        assertThat(of(both)).containsExactly("Feedback", "last");
        assertThat(renaming.undo(tom, renamed.change())).as("not his to undo").isZero();
        assertThat(renaming.undo(ines, renamed.change())).isEqualTo(2);

        assertThat(of(both)).containsExactly("feed-back", "Feedback", "last");
        assertThat(of(one)).containsExactly("first", "feed-back");
        assertThat(of(others)).containsExactly("feed-back");
        assertThat(renaming.undo(ines, renamed.change())).isZero();
    }

    @Test
    void a_change_of_case_is_undone_too_and_what_was_tagged_otherwise_since_stays() {
        var first = save(ines, "1", Audience.ME, "hr");
        var second = save(ines, "2", Audience.ME, "hr");
        var renamed = renaming.rename(ines, "hr", "HR");
        save(ines, "2", Audience.ME, "people");

        assertThat(renaming.undo(ines, renamed.change())).isEqualTo(1);

        assertThat(of(first)).containsExactly("hr");
        assertThat(of(second)).containsExactly("people");
    }

    @Test
    void a_renaming_can_be_undone_for_a_week() {
        save(ines, "1", Audience.ME, "a");
        var old = renaming.rename(ines, "a", "b");
        test.all.clock.advance(java.time.Duration.ofDays(8));
        renaming.rename(ines, "b", "c");
        assertThat(renaming.undo(ines, old.change())).isZero();
    }

    @Test
    void ones_own_tags_and_a_shelfs_are_lists_of_their_own() {
        var inner = test.room(tom, "inner", Visibility.INVITED);
        save(ines, "1", Audience.ME, "mine");
        save(tom, "2", Audience.EVERYONE, "open");
        test.save(tom, NewBookmark.of("https://example.com/3").forRoom("inner").tagged("shelf", "guide"));

        var mine = new WhichTags(true, null, "", null, false, null, 30);
        assertThat(names(tags.list(ines, mine))).containsExactly("mine");
        var shelf = new WhichTags(false, inner.id(), "", null, false, null, 30);
        assertThat(names(tags.list(tom, shelf))).containsExactly("guide", "shelf");
        assertThat(names(tags.beside(tom, shelf, "Guide"))).containsExactly("shelf");
    }

    @Test
    void ten_thousand_tags_come_in_pages_each_once_in_both_orders() {
        test.all.database.run(handle -> manyTags(handle, 10_000));
        for (boolean byName : List.of(true, false)) {
            var seen = new java.util.LinkedHashSet<String>();
            int pages = 0;
            TagPlace after = null;
            do {
                var page = tags.list(ines, new WhichTags(true, null, "t", null, byName, after, 200));
                assertThat(page.total()).isEqualTo(10_000);
                assertThat(seen.addAll(names(page)) || page.tags().isEmpty()).isTrue();
                after = TagPlace.of(page.after());
                pages++;
            } while (after != null);
            assertThat(seen).hasSize(10_000);
            assertThat(pages).isEqualTo(51);
        }
        refused(400, "bad-cursor", () -> TagPlace.of("x"));
    }

    private void manyTags(org.jdbi.v3.core.Handle handle, int many) {
        var bookmarks = new java.util.ArrayList<java.util.UUID>();
        for (int i = 0; i < many / 50; i++) {
            bookmarks.add(save(ines, "many" + i, Audience.ME).id());
        }
        var batch = handle.prepareBatch(
                "insert into bookmark_tag (bookmark, place, tag, folded) values (:bookmark, :place, :tag, :tag)");
        for (int i = 0; i < many; i++) {
            batch.bind("bookmark", bookmarks.get(i / 50))
                    .bind("place", i % 50)
                    .bind("tag", "t" + i)
                    .add();
        }
        batch.execute();
    }
}
