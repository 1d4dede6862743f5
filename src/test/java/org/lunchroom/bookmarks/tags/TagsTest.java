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
    Viewer ines;
    Viewer tom;

    @BeforeEach
    void open() {
        test = new TestBookmarks(kind);
        tags = new Tags(test.all.database, test.audiences, test.news);
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

        assertThat(tags.beginning(ines, "#FE")).extracting(Tags.Counted::count).containsExactly(2, 1);
        assertThat(tags.beginning(tom, "fe")).extracting(Tags.Counted::tag).containsExactly("Feedback", "ferns");
        assertThat(tags.beginning(tom, "%")).isEmpty();
        assertThat(tags.beginning(tom, "100%")).hasSize(1);
        assertThat(tags.beginning(tom, "")).hasSize(5);
    }

    @Test
    void tags_that_stand_together_are_related() {
        save(ines, "1", Audience.EVERYONE, "feedback", "film", "short");
        save(ines, "2", Audience.EVERYONE, "feedback", "film");
        save(tom, "3", Audience.ME, "feedback", "secret");

        assertThat(tags.beside(ines, "Feedback")).extracting(Tags.Counted::tag).containsExactly("film", "short");
        assertThat(tags.beside(ines, "nothing")).isEmpty();
    }

    @Test
    void a_renamed_tag_merges_with_one_that_is_there_and_others_keep_theirs() {
        var both = save(ines, "1", Audience.EVERYONE, "feed-back", "Feedback");
        var one = save(ines, "2", Audience.EVERYONE, "feed-back");
        var others = save(tom, "1", Audience.EVERYONE, "feed-back");

        assertThat(tags.rename(ines, "Feed-Back", "#Feedback")).isEqualTo(2);

        assertThat(of(both)).containsExactly("Feedback");
        assertThat(of(one)).containsExactly("Feedback");
        assertThat(of(others)).containsExactly("feed-back");
        refused(404, "not-found", () -> tags.rename(ines, "feed-back", "x"));
        refused(400, "required", () -> tags.rename(ines, "feedback", " # "));
        refused(400, "too-long", () -> tags.rename(ines, "feedback", "x".repeat(61)));
    }

    @Test
    void only_its_case_may_change_too() {
        var one = save(ines, "1", Audience.ME, "hr");
        assertThat(tags.rename(ines, "hr", "HR")).isEqualTo(1);
        assertThat(of(one)).containsExactly("HR");
    }

    @Test
    void a_tag_goes_from_ones_own_bookmarks_and_no_others() {
        var mine = save(ines, "1", Audience.EVERYONE, "old", "kept");
        var others = save(tom, "1", Audience.EVERYONE, "old");

        tags.remove(ines, "OLD");
        tags.remove(ines, "OLD");

        assertThat(of(mine)).containsExactly("kept");
        assertThat(of(others)).containsExactly("old");
    }
}
