package org.lunchroom.bookmarks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.InBrowser;
import org.lunchroom.harness.Visitor;

/** Saving a link where one reads it: in the room. */
class KeepingE2E extends InBrowser {
    private final String once = UUID.randomUUID().toString().substring(0, 8);

    private Locator posted(Visitor visitor) {
        var page = visitor.open("room.html?tag=lunchwalks");
        var words = page.locator("lunchroom-room textarea");
        words.fill("The map, for later " + once + ": https://walks.example.org/keep-" + once);
        words.press("Control+Enter");
        return page.locator(
                "lunchroom-room li.post[data-id]", new Page.LocatorOptions().setHasText("for later " + once));
    }

    private static Locator button(Locator where, String name) {
        return where.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator kept(Page page) {
        return page.locator("lunchroom-shelf article", new Page.LocatorOptions().setHasText("keep-" + once));
    }

    @Test
    void a_link_is_saved_by_one_press_with_a_way_back() {
        var visitor = visitor("newcomer");
        var message = posted(visitor);
        button(message, "Save link").click();
        assertThat(message).containsText("Saved to my bookmarks.");
        button(message, "Undo").click();
        assertThat(button(message, "Save link")).isVisible();
        assertThat(button(message, "Save link")).isFocused();
        assertThat(kept(visitor.open("bookmarks.html"))).hasCount(0);
    }

    @Test
    void why_is_written_in_place_and_stands_among_the_bookmarks() {
        var visitor = visitor("newcomer");
        var message = posted(visitor);
        button(message, "Save link").click();
        button(message, "Add a note or tags").click();
        assertThat(message.getByLabel("Why is it worth keeping?")).isFocused();
        message.getByLabel("Why is it worth keeping?").fill("For the spring " + once);
        message.getByLabel("Tags, with commas between").fill("walks");
        visitor.isAccessible();
        message.getByLabel("Title").press("Enter");
        assertThat(message.locator("lunchroom-save")).hasCount(0);
        assertThat(button(message, "Link saved")).isFocused();

        var bookmark = kept(visitor.open("bookmarks.html"));
        assertThat(bookmark).containsText("For the spring " + once);
        assertThat(bookmark).containsText("#walks");
    }

    @Test
    void what_one_saved_before_stays_as_it_is_and_colleagues_are_counted() {
        var message = posted(visitor("newcomer"));
        button(message, "Save link").click();
        assertThat(message).containsText("Saved to my bookmarks.");
        var page = message.page();
        page.reload();
        button(message, "Save link").click();
        assertThat(message).containsText("It is among my bookmarks already.");
        assertThat(button(message, "Undo")).hasCount(0);
    }

    @Test
    void by_keys_and_on_a_telephone() {
        var visitor = visitor("listener", 390, 844);
        var message = posted(visitor);
        button(message, "Save link").focus();
        message.page().keyboard().press("Enter");
        assertThat(message).containsText("Saved to my bookmarks.");
        visitor.inTheDark().fits();
        message.page().keyboard().press("Enter");
        assertThat(message.locator(".kept")).hasCount(0);
    }
}
