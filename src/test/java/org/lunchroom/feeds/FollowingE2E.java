package org.lunchroom.feeds;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.InBrowser;
import org.lunchroom.harness.Visitor;

/** Following a shelf in a reader: from the button to the feed, and back out. */
class FollowingE2E extends InBrowser {
    private static Locator panel(Page page) {
        return page.getByRole(AriaRole.FORM, new Page.GetByRoleOptions().setName("Follow"));
    }

    private static Locator button(Locator where, String name) {
        return where.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void endAll(Page page) {
        for (var one = panel(page).locator(".followed li"); one.count() > 0; ) {
            int before = one.count();
            one.first().getByRole(AriaRole.BUTTON).click();
            button(one.first(), "End").click();
            assertThat(one).hasCount(before - 1);
        }
    }

    private static Page opened(Visitor visitor, String path) {
        var page = visitor.open(path);
        visitor.button("Follow").click();
        assertThat(panel(page)).isVisible();
        return page;
    }

    @Test
    void a_shelf_is_followed_read_and_followed_no_longer() {
        var visitor = visitor("co-moderator").expectingTrouble();
        var page = opened(visitor, "shelf.html");
        button(panel(page), "Make an address").click();
        var address = page.getByLabel("For readers (Atom)").inputValue();

        var feed = page.request().get(address);
        assertThat(feed.status()).isEqualTo(200);
        assertThat(feed.text()).contains("<title>Shelf of #feedbackchat</title>", "Feedback in four sentences");
        button(panel(page), "Close").click();
        visitor.button("Follow").click();
        assertThat(panel(page)).containsText("last fetched");
        assertThat(page.getByLabel("For readers (Atom)")).hasCount(0);

        endAll(page);
        assertThat(panel(page)).containsText("the address works no longer");
        assertThat(page.request().get(address).status()).isEqualTo(404);
    }

    @Test
    void a_chosen_tag_and_ones_own_bookmarks_can_be_followed_too() {
        var visitor = visitor("listener");
        var page = visitor.open("shelf.html");
        page.locator("lunchroom-shelf article")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("#feedback").setExact(true))
                .first()
                .click();
        visitor.button("Follow").click();
        assertThat(page.getByLabel("What to follow")).hasValue("tag");
        assertThat(page.getByLabel("What to follow")).containsText("All that is new in #feedbackchat");

        opened(visitor, "bookmarks.html");
        assertThat(page.getByLabel("What to follow")).hasValue("bookmarks");
    }

    @Test
    void the_panel_is_for_everybody_on_a_telephone_too() {
        var visitor = visitor("newcomer", 390, 844);
        var page = opened(visitor, "shelf.html");
        button(panel(page), "Make an address").click();
        assertThat(page.getByText("Copy it now: it is shown this once.")).isVisible();
        visitor.isAccessible();
        visitor.fits();
        page.getByLabel("For readers (Atom)").press("Escape");
        assertThat(panel(page)).hasCount(0);
        assertThat(visitor.button("Follow")).isFocused();
    }
}
