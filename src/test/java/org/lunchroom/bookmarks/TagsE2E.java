package org.lunchroom.bookmarks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.InBrowser;

/** Tags beside a shelf, by people at browsers. */
class TagsE2E extends InBrowser {
    private final String once = "t" + UUID.randomUUID().toString().substring(0, 8);

    private static Locator tags(Page page) {
        return page.locator("lunchroom-tags");
    }

    private static Locator tag(Page page, String name) {
        return tags(page)
                .locator("[part=list]")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^#" + name + ",")));
    }

    private static Locator articles(Page page) {
        return page.locator("lunchroom-shelf article");
    }

    private void save(Page page, String path, String tagged) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save a link"))
                .click();
        page.getByLabel("Address").fill("https://example.org/" + once + path);
        page.getByLabel("Tags, with commas between").fill(tagged);
        page.getByLabel("Title").press("Enter");
        assertThat(articles(page).filter(new Locator.FilterOptions().setHasText(once + path)))
                .isVisible();
    }

    @Test
    void a_shelf_follows_the_tag_that_is_chosen_beside_it_and_the_other_way_round() {
        var page = visitor("newcomer").open("shelf.html");
        tag(page, "film").focus();
        page.keyboard().press("Enter");
        assertThat(articles(page)).hasCount(1);
        assertThat(tag(page, "film")).hasAttribute("aria-pressed", "true");
        assertThat(tags(page)).containsText("Goes together with");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show all again"))
                .first()
                .click();
        assertThat(tag(page, "film")).hasAttribute("aria-pressed", "false");
        articles(page)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("#guide"))
                .first()
                .click();
        assertThat(tag(page, "guide")).hasAttribute("aria-pressed", "true");
    }

    @Test
    void ones_own_tags_are_merged_with_a_preview_and_a_way_back() {
        var visitor = visitor("listener");
        var page = visitor.open("bookmarks.html");
        save(page, "-1", once + "-old");
        save(page, "-2", once + "-old, " + once + "-new");
        tag(page, once + "-old").click();
        visitor.button("Rename or merge").click();
        page.getByLabel("What it shall be called").fill(once + "-new");
        assertThat(tags(page)).containsText("2 links will have #" + once + "-new. 1 of them has it already.");
        visitor.isAccessible();
        visitor.button("Merge").click();
        assertThat(tags(page)).containsText("2 links have #" + once + "-new now.");
        assertThat(tag(page, once + "-old")).hasCount(0);
        assertThat(articles(page).filter(new Locator.FilterOptions().setHasText(once + "-1")))
                .containsText("#" + once + "-new");

        visitor.button("Undo").click();
        assertThat(tag(page, once + "-old")).isVisible();
        assertThat(articles(page).filter(new Locator.FilterOptions().setHasText(once + "-1")))
                .containsText("#" + once + "-old");
    }

    @Test
    void on_a_telephone_in_the_dark_and_from_right_to_left() {
        var visitor = visitor("newcomer", 390, 844);
        var page = visitor.open("shelf.html");
        assertThat(tag(page, "feedback")).isVisible();
        visitor.isAccessible();
        visitor.fits();
        page.evaluate("() => { const old = document.querySelector('lunchroom-tags'); const made = old.cloneNode();"
                + " made.removeAttribute('dir'); made.lang = 'ar'; old.replaceWith(made); }");
        assertThat(page.getByText("الوسوم", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(tags(page)).hasAttribute("dir", "rtl");
        visitor.fits();
    }

    @Test
    void a_group_of_the_portal_is_among_those_one_may_save_for() {
        var visitor = visitor("newcomer");
        var page = visitor.open("save.html?address=https://example.org/" + once);
        page.getByLabel("Who may see it").selectOption("group:People development");
        visitor.button("Save").click();
        assertThat(page.getByText("Saved.")).isVisible();
        page = visitor.open("bookmarks.html");
        assertThat(articles(page).filter(new Locator.FilterOptions().setHasText(once)))
                .containsText("People development");
    }
}
