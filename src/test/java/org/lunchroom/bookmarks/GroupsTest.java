package org.lunchroom.bookmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.identity.Asserted;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.web.WebAddress;

/** Bookmarks for a group of the portal: for whoever is in it now. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class GroupsTest {
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
        ines = signsIn("Ines", "Design, Berlin", "Leads");
        tom = signsIn("Tom", "Design, Berlin");
        mei = signsIn("Mei", "Sales");
    }

    @AfterEach
    void close() {
        test.close();
    }

    private Viewer signsIn(String name, String... groups) {
        var who = Asserted.of("portal", name, name, Set.of()).in(Set.of(groups));
        return new Viewer(test.all.people.arrived(who), name, Set.of("member"));
    }

    private ShownBookmark saved() {
        return test.save(
                ines, NewBookmark.of(GUIDE).noted("For us").tagged("guide").forGroup("Design, Berlin"));
    }

    private List<String> seenBy(Viewer viewer) {
        var which = new WhichBookmarks(false, null, false, null, null, 50);
        return test.bookmarks.list(viewer, which).stream()
                .map(Bookmark::address)
                .toList();
    }

    private static void refused(String code, String field, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.field()).contains(field);
        });
    }

    @Test
    void whoever_is_in_the_group_sees_it_and_others_see_nothing_of_it() {
        var saved = saved();

        assertThat(saved.audience()).isEqualTo("group");
        assertThat(saved.group()).isEqualTo("Design, Berlin");
        assertThat(seenBy(tom)).containsExactly(GUIDE);
        assertThat(seenBy(mei)).isEmpty();
        assertThatThrownBy(() -> test.bookmarks.seen(mei, saved.id())).isInstanceOf(Problem.class);
        var page = WebAddress.checked("address", GUIDE);
        assertThat(test.shown.savedBy(tom, page).count()).isEqualTo(1);
        assertThat(test.shown.savedBy(mei, page)).isEqualTo(SavedBy.NOBODY);
    }

    @Test
    void reading_ends_when_the_portal_names_the_group_no_longer_and_begins_when_it_does() {
        saved();
        signsIn("Tom", "Sales");
        signsIn("Mei", "Sales", "Design, Berlin");

        assertThat(seenBy(tom)).as("in his older session, too").isEmpty();
        assertThat(seenBy(mei)).containsExactly(GUIDE);
        assertThat(seenBy(ines)).as("her own stays hers").containsExactly(GUIDE);
        signsIn("Ines");
        assertThat(seenBy(ines)).containsExactly(GUIDE);
    }

    @Test
    void one_saves_for_a_group_that_one_is_in_and_for_no_other() {
        refused(
                "no-such-group",
                "group",
                () -> test.save(tom, NewBookmark.of(GUIDE).forGroup("Leads")));
        refused("required", "group", () -> test.save(tom, NewBookmark.of(GUIDE).forGroup(null)));
        var both = new NewBookmark(GUIDE, null, null, null, null, Audience.EVERYONE, null, null, "Design, Berlin");
        refused("invalid", "group", () -> test.save(tom, both));
        var room = new NewBookmark(GUIDE, null, null, null, null, Audience.GROUP, "inner", null, "Design, Berlin");
        refused("invalid", "room", () -> test.save(tom, room));
        var named = new NewBookmark(GUIDE, null, null, null, null, null, null, null, "Design, Berlin");
        assertThat(test.save(tom, named).audience()).isEqualTo("group");
    }

    @Test
    void another_audience_takes_the_group_away() {
        saved();
        var after = test.save(ines, NewBookmark.of(GUIDE).forAudience(Audience.ME));
        assertThat(after.group()).isNull();
        assertThat(seenBy(tom)).isEmpty();
    }

    @Test
    void its_tags_are_counted_for_the_group_only() {
        saved();
        var tagged = new WhichBookmarks(false, "guide", false, null, null, 50);
        assertThat(test.bookmarks.list(tom, tagged)).hasSize(1);
        assertThat(test.bookmarks.list(mei, tagged)).isEmpty();
    }
}
