package org.lunchroom.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.InBrowser;

/** The search, by people at browsers. */
class SearchE2E extends InBrowser {
    private final String once = "zebra" + UUID.randomUUID().toString().substring(0, 8);

    private static Locator hits(Page page) {
        return page.locator("lunchroom-search .hit");
    }

    private static void look(Page page, String query) {
        page.getByLabel("What to search for").fill(query);
        page.getByLabel("What to search for").press("Enter");
    }

    @Test
    void somebody_finds_what_was_said_narrows_it_and_goes_there() {
        var visitor = visitor("newcomer");
        var page = visitor.open("search.html");
        assertThat(page.getByText("What you can write")).isVisible();
        visitor.picture("search-empty");
        visitor.isAccessible();

        look(page, "feedback");
        assertThat(hits(page).first().locator("mark").first()).isVisible();
        visitor.picture("search");
        visitor.isAccessible();

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Links"))
                .click();
        assertThat(hits(page).first().locator(".chip")).hasText("Link");
        page.getByLabel("Order").selectOption("newest");
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*q=feedback&kind=link&sort=newest"));
        page.goBack();
        page.goBack();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Messages"))
                .click();
        assertThat(hits(page).first().locator(".chip")).hasText("Message");
        var words = hits(page).first().locator(".words mark").first().innerText();
        hits(page).first().getByRole(AriaRole.LINK).click();
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*room.html\\?tag=.*#message=.*"));
        var message = page.locator("lunchroom-room li.post.found");
        assertThat(message).containsText(words);
        assertThat(message.locator("article")).isFocused();
        assertThat(message).isInViewport();
        visitor.picture("room-at-a-message");
    }

    @Test
    void a_recap_that_was_found_is_one_press_away() {
        var page = visitor("newcomer").open("search.html?q=is:recap");
        assertThat(hits(page).first().locator(".chip")).hasText("Recap");
        var title = hits(page).first().getByRole(AriaRole.LINK).innerText();
        hits(page).first().getByRole(AriaRole.LINK).click();
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*recap.html\\?chat=.*"));
        assertThat(page.locator("lunchroom-recap")).containsText(title);
    }

    @Test
    void it_is_done_by_keyboard_alone() {
        var page = visitor("newcomer").open("search.html?q=feedback");
        assertThat(hits(page).first()).isVisible();
        page.getByLabel("What to search for").focus();
        page.keyboard().press("ArrowDown");
        assertThat(hits(page).first().locator("h3 a")).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(hits(page).nth(1).locator("h3 a")).isFocused();
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowUp");
        assertThat(page.getByLabel("What to search for")).isFocused();
    }

    @Test
    void a_new_post_is_found_and_a_slip_of_the_pen_is_set_right() {
        var writer = visitor("newcomer").open("room.html?tag=lunchwalks");
        var words = writer.locator("lunchroom-room textarea");
        words.fill("Saw a " + once + " on the way");
        words.press("Control+Enter");
        assertThat(writer.getByText("Saw a " + once)).isVisible();

        var page = visitor("listener").open("search.html");
        for (int i = 0; i < 20 && hits(page).count() == 0; i++) {
            page.waitForResponse(answer -> answer.url().contains("/search?"), () -> look(page, once));
        }
        assertThat(hits(page)).hasCount(1);
        assertThat(hits(page)).containsText("Saw a " + once + " on the way");

        look(page, once.replace("zebra", "zembra"));
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(once).setExact(true))
                .click();
        assertThat(hits(page)).hasCount(1);
    }

    @Test
    void what_cannot_be_read_is_shown_with_its_place() {
        var visitor = visitor("newcomer").expectingTrouble();
        var page = visitor.open("search.html?q=coaching%20before:yesterday");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Days are written as 2026-11-30");
        assertThat(page.locator("lunchroom-search mark.wrong")).hasText("before:yesterday");
        visitor.isAccessible();
    }

    @Test
    void it_fits_a_telephone_and_the_dark() {
        var visitor = visitor("newcomer", 390, 844);
        var page = visitor.open("search.html?q=feedback%20or%20film");
        assertThat(hits(page).first()).isVisible();
        visitor.picture("search-390");
        visitor.fits();
        visitor.isAccessible();
        visitor.inTheDark().picture("search-390-dark");
        visitor.isAccessible();
    }

    @Test
    void it_reads_from_the_right() {
        var visitor = visitor("newcomer");
        var page = visitor.open("search.html");
        page.evaluate(
                "() => { const old = document.querySelector('lunchroom-search'); const made = old.cloneNode(true);"
                        + " made.setAttribute('lang', 'ar'); old.replaceWith(made); }");
        page.getByLabel("عمّ تبحث").fill("feedback");
        page.getByLabel("عمّ تبحث").press("Enter");
        assertThat(hits(page).first()).isVisible();
        assertThat(page.locator("lunchroom-search")).hasAttribute("dir", "rtl");
        visitor.picture("search-rtl");
    }
}
