package org.lunchroom.bookmarks.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.Device;
import org.lunchroom.harness.InBrowser;

/** Saving a link in a browser that runs no scripts. */
class SavePageE2E extends InBrowser {
    private final String once = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_link_is_saved_twice_without_any_script() {
        for (var device : Device.values()) {
            var visitor = withoutScripts(device);
            var page = visitor.open("save?address=https://walks.example.org/plain-" + once + "&title=Plain%20" + once);
            visitor.picture("save-plain-" + device);
            page.getByLabel("Somebody of this demonstration").selectOption("newcomer");
            page.getByLabel("Why is it worth keeping?").fill("It needs no script.");
            page.getByLabel("Why is it worth keeping?").press("Tab");
            page.keyboard().type("plain, walks");
            visitor.button("Save").click();
            assertThat(visitor.main()).containsText("among your bookmarks now");
            visitor.picture("save-plain-done-" + device);
            visitor.button("Save another link").click();
            assertThat(visitor.main()).containsText("You save as Jonas Thiel");
            page.getByLabel("Address").fill("https://walks.example.org/second-" + once);
            page.keyboard().press("Enter");
            assertThat(visitor.main()).containsText("among your bookmarks now");
        }
        var page = visitor("newcomer").open("bookmarks.html");
        assertThat(page.locator("lunchroom-shelf h3").getByText("Plain " + once))
                .isVisible();
    }

    @Test
    void the_form_is_for_everybody() {
        var visitor = visitor("newcomer", 390, 844);
        visitor.open("save?address=https://walks.example.org/x");
        visitor.isAccessible();
        visitor.fits();
        visitor.inTheDark().picture("save-plain-dark");
    }
}
