package org.lunchroom.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.harness.Device;
import org.lunchroom.harness.InBrowser;

class IntranetE2E extends InBrowser {
    @Test
    void the_first_page_is_an_intranet_with_a_live_chat_already_in_motion() {
        var newcomer = visitor("newcomer");
        var page = newcomer.open("");
        assertThat(page.getByText("Northwind intranet").first()).isVisible();
        assertThat(page.getByText("Demo", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        var room = page.locator("lunchroom-room");
        assertThat(room.getByText("Giving feedback that lands").first()).isVisible();
        assertThat(room.getByText("What makes feedback easy to hear").first()).isVisible();
        var coming = page.locator("lunchroom-upcoming").first();
        var rows = coming.locator("h3");
        var more = coming.locator(".more button");
        rows.first().waitFor();
        // Other tests may have planned more here than the list begins with.
        while (coming.getByText("Which average do you mean?").count() == 0 && more.count() > 0) {
            int before = rows.count();
            more.click();
            assertThat(rows.nth(before)).isVisible();
        }
        assertThat(coming.getByText("Which average do you mean?")).isVisible();
        newcomer.picture("home");
    }

    @Test
    void one_click_makes_one_somebody_else() {
        var visitor = visitor("newcomer");
        visitor.open("");
        assertThat(visitor.link("Host console")).isHidden();
        visitor.button("Adaeze Obi, host").click();
        assertThat(visitor.link("Host console")).isVisible();
        visitor.button("Priya Nair, just listens").click();
        assertThat(visitor.link("Host console")).isHidden();
    }

    @ParameterizedTest
    @EnumSource
    void who_follows_an_old_link_is_shown_ways_on(Device device) {
        // The browser notes the 404 in its console.
        var visitor = visitor(stage().server(), "newcomer", device).expectingTrouble();
        visitor.open("learning/2019/old-page.html");
        assertThat(visitor.main()).containsText("There is no page here");
        visitor.picture("missing-" + device);
        visitor.fits();
        visitor.isAccessible();
        visitor.main().getByText("Learning chats").click();
        assertThat(visitor.page()
                        .locator("lunchroom-room")
                        .getByText("Giving feedback that lands")
                        .first())
                .isVisible();
    }
}
