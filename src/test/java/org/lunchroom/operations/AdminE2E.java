package org.lunchroom.operations;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.InBrowser;
import org.lunchroom.harness.Visitor;

/** Admins at work, in a browser. */
class AdminE2E extends InBrowser {
    private static final int BUDGET = 15 * 1024;

    private static Locator section(Visitor visitor, String name) {
        visitor.page()
                .locator("lunchroom-admin nav")
                .getByText(name, new Locator.GetByTextOptions().setExact(true))
                .click();
        return visitor.page().locator("lunchroom-admin .open");
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void a_portal_is_added_gets_a_key_that_is_shown_once_and_goes_after_a_question() {
        var visitor = visitor("admin");
        visitor.open("admin.html");
        assertThat(visitor.page().getByText("need a look").first()).isVisible();
        var portals = section(visitor, "Portals and keys");
        button(portals, "Add a portal").click();
        portals.getByLabel("Name").fill("Northwind");
        portals.getByLabel("Issuer").fill("https://northwind.example");
        button(portals, "Save").click();
        button(portals, "New key").click();
        button(portals, "Make the key").click();
        assertThat(portals.locator(".secret")).containsText("never again");
        assertThat(button(portals, "Copy")).isFocused();
        visitor.isAccessible();
        button(portals, "I have it").click();
        assertThat(portals.locator(".secret")).hasCount(0);

        button(portals, "Remove").press("Enter");
        assertThat(portals.locator(".sure")).containsText("Believe Northwind no longer?");
        visitor.page().keyboard().press("Escape");
        assertThat(button(portals, "Remove")).isFocused();
        button(portals, "Remove").press("Enter");
        visitor.page().keyboard().press("Enter");
        assertThat(portals.getByText("The portal is removed.")).isVisible();
        assertThat(section(visitor, "Audit").getByText("portal.removed").first())
                .isVisible();
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void without_a_connection_it_says_so_and_goes_on_when_it_is_back() {
        var visitor = visitor("admin");
        visitor.open("admin.html");
        assertThat(visitor.page().getByText("need a look").first()).isVisible();
        visitor.expectingTrouble().page().route("**/api/v1/admin/**", Route::abort);
        var rooms = section(visitor, "Rooms");
        assertThat(rooms.getByRole(AriaRole.ALERT)).containsText("cannot be reached");
        visitor.page().unroute("**/api/v1/admin/**");
        button(rooms, "Try again").click();
        assertThat(rooms.getByText("#feedbackchat")).isVisible();
    }

    @Test
    void whoever_is_no_admin_is_told() {
        var visitor = visitor("newcomer").expectingTrouble();
        visitor.open("admin.html");
        assertThat(visitor.page().getByText("This is for admins. Ask one of yours."))
                .isVisible();
    }

    @Test
    void beside_a_room_it_costs_at_most_15_kilobytes() throws IOException {
        var visitor = visitor("admin");
        var page = visitor.open("room.html");
        assertThat(page.getByText("Giving feedback that lands").first()).isVisible();
        List<Response> answers = new CopyOnWriteArrayList<>();
        page.onResponse(answers::add);
        page.evaluate("document.querySelector('main').append(document.createElement('lunchroom-admin'))");
        assertThat(page.getByText("need a look").first()).isVisible();
        int bytes = 0;
        for (var answer : answers) {
            bytes += answer.url().endsWith(".js") ? zipped(answer.body()) : 0;
        }
        assertThat(bytes).isBetween(3_000, BUDGET);
    }

    private static int zipped(byte[] bytes) throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(zipped)) {
            zip.write(bytes);
        }
        return zipped.size();
    }

    @Test
    void a_language_that_somebody_added_is_spoken_and_what_it_leaves_out_is_english() {
        var visitor = visitor("newcomer");
        var page = visitor.page();
        page.route(
                "**/api/v1/languages/tlh",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody("{\"language\":\"tlhIngan\",\"direction\":\"rtl\","
                                + "\"words\":{\"upcoming.title\":\"ghojmeH ja'chuq\"}}")));
        visitor.open("outbox.html");
        page.evaluate("() => { const made = document.createElement('lunchroom-upcoming'); made.lang = 'tlh';"
                + " document.querySelector('main').append(made); return import('./widgets/lunchroom.js'); }");
        var widget = page.locator("lunchroom-upcoming[lang=tlh]");
        assertThat(widget.getByText("ghojmeH ja'chuq")).isVisible();
        assertThat(widget).hasAttribute("dir", "rtl");
    }

    @Test
    void the_theming_page_prints_what_was_chosen_and_says_when_nobody_could_read_it() {
        var visitor = visitor("newcomer");
        Page page = visitor.open("theming.html");
        assertThat(page.locator("#verdict")).containsText("enough contrast");
        page.locator("[name=accent]").fill("#f0f0a0");
        assertThat(page.locator("#css")).containsText("--lunchroom-accent: light-dark(#f0f0a0, #4fd1b5);");
        assertThat(page.locator("#verdict")).containsText("too little contrast");
        for (var preset : page.locator("#preset option").allTextContents()) {
            page.locator("#preset").selectOption(preset);
            assertThat(page.locator("#verdict")).containsText("enough contrast");
        }
        assertThat(page.locator("lunchroom-upcoming").first()).hasCSS("color", "rgb(232, 235, 239)");
        assertThat(visitor.complaints()).isEmpty();
    }
}
