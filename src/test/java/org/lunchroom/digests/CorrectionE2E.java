package org.lunchroom.digests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.Device;
import org.lunchroom.harness.InBrowser;
import org.lunchroom.harness.Started;
import org.lunchroom.harness.Timekeeper;

/** A digest is out, its mails are, and a word in it is wrong: from the browser, by keyboard. */
class CorrectionE2E extends InBrowser {
    private static final String TAG = "corrections";

    @TempDir
    static Path data;

    private static Started server;

    @BeforeAll
    static void a_digest_that_went_out() {
        server = Started.with(data);
        var host = Caller.at(server.address()).as("host");
        host.post("/rooms", "{\"tag\":\"%s\",\"title\":\"Corrections\"}".formatted(TAG))
                .expect(201);
        var digest = host.post("/digests", "{\"room\":\"%s\",\"title\":\"Two thoughts\"}".formatted(TAG))
                .expect(201)
                .json();
        var items = "[%s,%s]".formatted(said(host, "Ask first.", "Worht it."), said(host, "Wait a day.", "Worth it."));
        host.patch("/digests/" + digest.getString("id"), "{\"items\":%s}".formatted(items), "If-Match", "\"1\"")
                .expect(200);
        host.post("/digests/" + digest.getString("id") + "/publication", "").expect(200);
    }

    private static String said(Caller host, String words, String line) {
        var id = host.post("/rooms/" + TAG + "/messages", "{\"words\":\"%s\"}".formatted(words))
                .expect(201)
                .json()
                .getString("id");
        return "{\"kind\":\"message\",\"id\":\"%s\",\"room\":\"%s\",\"line\":\"%s\"}".formatted(id, TAG, line);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void once_it_can_not_be_taken_back_a_line_is_put_right_and_an_item_dropped_before_the_eyes_of_readers() {
        var reader = visitor(server, "newcomer", Device.TELEPHONE);
        var read = reader.open("digest.html?tag=" + TAG);
        assertThat(read.getByText("Worht it.")).isVisible();
        var curator = visitor(server, "host", Device.DESK);
        var page = curator.open("digest.html?tag=" + TAG);
        assertThat(button(page, "Take it back")).isVisible();
        assertThat(button(page, "Correct it")).hasCount(0);

        new Timekeeper(server)
                .flyUntil(() -> assertThat(button(page, "Correct it")).isVisible());
        assertThat(button(page, "Take it back")).hasCount(0);
        var keys = curator.keys();
        keys.to(button(page, "Correct it")).press("Enter");
        var line = page.locator("lunchroom-digest .board input").first();
        assertThat(line).isFocused();
        assertThat(button(page, "Save the correction")).isDisabled();
        line.press("ControlOrMeta+a");
        keys.type("Worth every minute.");
        keys.to(page.locator("lunchroom-digest .moves button").last()).press("Enter");
        assertThat(page.locator("lunchroom-digest .board li")).hasCount(1);
        curator.isAccessible();
        keys.to(button(page, "Save the correction")).press("Enter");

        assertThat(page.getByText("It is corrected.")).isVisible();
        assertThat(page.locator("lunchroom-digest h2")).isFocused();
        assertThat(read.getByText("Worth every minute.")).isVisible();
        assertThat(read.locator("lunchroom-digest header")).containsText("corrected");
        assertThat(read.getByText("Wait a day.")).hasCount(0);
        reader.fits();
        assertThat(page.locator("lunchroom-digest article").count()).isEqualTo(1);
    }
}
