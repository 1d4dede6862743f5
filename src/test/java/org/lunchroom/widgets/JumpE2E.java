package org.lunchroom.widgets;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A link to a message opens the room there, however long ago it was said. */
class JumpE2E {
    private static final String TAG = "<lunchroom-room tag=feedbackchat message=%s></lunchroom-room>";

    @RegisterExtension
    final Portal portal = new Portal();

    private static PlayedRoom full() {
        var room = Scenes.live();
        for (int n = 1; n <= 300; n++) room.says(Cast.MIKA, "Said " + n + ".", Scenes.NOW, Map.of());
        return room;
    }

    /** The id of "Said n." */
    private static String said(PlayedRoom room, int n) {
        return (String) room.messages.get(room.messages.size() - 300 + n - 1).get("id");
    }

    private void open(PlayedRoom room, String message) {
        portal.open(room, TAG.formatted(message)).settled();
    }

    private void pointTo(String message) {
        portal.page.evaluate("(id) => { location.hash = 'message=' + id; }", message);
    }

    @Test
    void the_room_opens_at_the_message_marked_and_with_the_focus_on_it() {
        var room = full();
        open(room, said(room, 100));
        var post = portal.post("Said 100.");
        assertThat(post).isInViewport();
        assertThat(post.locator("article")).isFocused();
        assertThat(post).hasClass("post found");
        assertThat(portal.page.locator(".heard[aria-live=polite]"))
                .containsText("Here is the message by Mika Korhonen");
        assertThat(portal.post("Said 300.")).hasCount(0);
        portal.isAccessible();
        assertThat(post).hasClass("post");
        assertThat(portal.complaints).isEmpty();
    }

    @Test
    void from_there_one_reads_on_both_ways_until_one_is_back_at_the_newest() {
        var room = full();
        open(room, said(room, 100));
        assertThat(portal.post("Said 100.")).isInViewport();
        portal.page.locator(".log").evaluate("(log) => { log.scrollTop = 0; }");
        assertThat(portal.post("Said 60.")).hasCount(1);
        for (int n : new int[] {150, 200, 250}) {
            portal.page.locator(".log").evaluate("(log) => { log.scrollTop = log.scrollHeight; }");
            assertThat(portal.post("Said " + n + ".")).hasCount(1);
        }
        portal.page.locator(".log").evaluate("(log) => { log.scrollTop = log.scrollHeight; }");
        assertThat(portal.post("Said 300.")).hasCount(1);
        assertThat(portal.post("Said 100.")).hasCount(1);
        assertThat(portal.button("To the newest")).hasCount(0);
    }

    @Test
    void what_happens_to_old_messages_shows_there_and_new_ones_leave_no_gap() {
        var room = full();
        open(room, said(room, 100));
        assertThat(portal.post("Said 100.")).isInViewport();
        var liked = said(room, 99);
        room.says(Cast.INES, "Meanwhile.");
        room.tell("message.reacted", Map.of("id", liked, "reactions", Map.of("like", 7)));
        assertThat(portal.post("Said 99.")).containsText("7");
        assertThat(portal.post("Meanwhile.")).hasCount(0);
        portal.button("To the newest").click();
        assertThat(portal.post("Meanwhile.")).isInViewport();
        assertThat(portal.post("Meanwhile.").locator("article")).isFocused();
        assertThat(portal.post("Said 100.")).hasCount(0);
    }

    @Test
    void ones_own_post_goes_back_to_the_newest() {
        var room = full();
        open(room, said(room, 100));
        assertThat(portal.post("Said 100.")).isInViewport();
        portal.field().fill("Mine");
        portal.field().press("Control+Enter");
        assertThat(portal.post("Mine")).isInViewport();
        assertThat(portal.post("Said 300.")).hasCount(1);
        assertThat(portal.post("Said 100.")).hasCount(0);
    }

    @Test
    void one_of_the_newest_is_gone_to_as_soon_as_the_room_is_drawn() {
        var room = full();
        open(room, said(room, 295));
        assertThat(portal.post("Said 295.").locator("article")).isFocused();
        assertThat(portal.post("Said 295.")).isInViewport();
        assertThat(portal.button("To the newest")).hasCount(0);
    }

    @Test
    void the_address_of_the_page_points_to_messages_too_loaded_or_not() {
        var room = full();
        portal.open(room).settled();
        pointTo(said(room, 290));
        assertThat(portal.post("Said 290.").locator("article")).isFocused();
        pointTo(said(room, 20));
        assertThat(portal.post("Said 20.").locator("article")).isFocused();
        assertThat(portal.post("Said 20.")).isInViewport();
    }

    @Test
    void a_message_that_is_not_there_is_explained_and_the_room_stays_readable() {
        var room = full();
        open(room, "m99999");
        assertThat(portal.page.locator(".missing[role=alert]")).containsText("it is gone, or not for you to read");
        assertThat(portal.post("Said 300.")).isInViewport();
        portal.isAccessible();
        portal.page.locator(".missing").getByText("Close").click();
        assertThat(portal.page.locator(".missing")).hasCount(0);
    }

    @Test
    void a_removed_message_shows_its_place_and_says_so() {
        var room = full();
        var gone = room.messages.get(room.messages.size() - 201);
        gone.put("removed", true);
        gone.remove("words");
        gone.remove("tree");
        open(room, said(room, 100));
        assertThat(portal.page.locator(".missing[role=alert]")).containsText("was removed");
        assertThat(portal.page.locator("li.post.found .removed")).isFocused();
    }

    @Test
    void without_motion_nothing_fades() {
        var room = full();
        portal.open(room).settled();
        assertThat(portal.post("Said 300.")).hasCSS("transition-property", "background-color, box-shadow");
        portal.page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        assertThat(portal.post("Said 300.")).not().hasCSS("transition-property", "background-color, box-shadow");
    }

    @Test
    void a_reply_leads_to_what_it_answers_however_far_back() {
        var room = full();
        room.says(Cast.INES, "To that of old.", Scenes.NOW, Map.of("replyTo", said(room, 10)));
        portal.open(room).settled();
        portal.act("To that of old.", "Reply to an earlier message").click();
        assertThat(portal.post("Said 10.").locator("article")).isFocused();
        assertThat(portal.post("Said 10.")).isInViewport();
    }
}
