package org.lunchroom.widgets;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Those who run a room work its queue, mostly without a mouse. */
class QueueE2E {
    private static final String QUEUE = "<lunchroom-queue room=feedbackchat></lunchroom-queue>";

    @RegisterExtension
    final Portal portal = new Portal();

    private static PlayedRoom scene() {
        PlayedRoom room = Scenes.empty();
        room.facts.put("runs", true);
        room.qanda.facts.put("runs", true);
        room.qanda.asks("Who decided about the canteen?", "waiting", 0, Map.of());
        room.qanda.asks("Is M. leaving?", "waiting", 0, Map.of("way", "strict"));
        room.qanda.asks(
                "Can we get slides in Polish?", "waiting", 0, Map.of("way", "named", "author", Cast.MIKA.json()));
        room.qanda.asks("Can we get the slides in Czech?", "approved", 4, Map.of());
        return room;
    }

    private Keyboard open(PlayedRoom room) {
        portal.as(Cast.ADAEZE).open(room, QUEUE);
        rows().first().waitFor();
        portal.page.waitForCondition(() -> room.readers() > 0);
        rows().first().focus();
        return portal.page.keyboard();
    }

    private Locator rows() {
        return portal.page.locator("lunchroom-queue article");
    }

    private Locator row(String words) {
        return portal.page.locator("article", new Page.LocatorOptions().setHasText(words));
    }

    private static List<Object> acts(PlayedRoom room) {
        return room.qanda.sent.stream().map(sent -> sent.get("act")).toList();
    }

    @Test
    void what_waits_longest_comes_first_and_is_approved_by_one_key_as_it_was_read() {
        var room = scene();
        var keys = open(room);
        assertThat(rows()).hasCount(3);
        assertThat(rows().first()).containsText("canteen");
        portal.isAccessible();
        keys.press("a");
        assertThat(portal.text("Approved.")).isVisible();
        assertThat(rows()).hasCount(2);
        assertThat(row("Is M. leaving?")).isFocused();
        assertThat(room.qanda.sent.get(0)).containsEntry("act", "approval a1").containsEntry("ifMatch", "\"1\"");
        assertThat(portal.complaints).isEmpty();
    }

    @Test
    void one_declines_with_a_reason_from_the_list_and_a_note_and_takes_it_back() {
        var room = scene();
        var keys = open(room);
        keys.press("j");
        keys.press("d");
        assertThat(portal.page.locator(".panel input").first()).isFocused();
        portal.isAccessible();
        keys.press("3");
        portal.page.getByLabel("A note that only the asker sees").fill("She will tell you herself.");
        keys.press("Enter");
        assertThat(portal.text("Declined: about a person.")).isVisible();
        assertThat(room.qanda.sent.get(0))
                .containsEntry("act", "decline a2")
                .containsEntry("reason", "personal")
                .containsEntry("note", "She will tell you herself.");
        assertThat(row("Polish")).isFocused();
        keys.press("u");
        assertThat(row("Is M. leaving?")).isFocused();
        assertThat(acts(room)).containsExactly("decline a2", "reopening a2");
    }

    @Test
    void one_merges_into_what_is_like_it() {
        var room = scene();
        var keys = open(room);
        keys.press("j");
        keys.press("j");
        keys.press("m");
        assertThat(portal.page.locator(".panel")).containsText("Czech");
        keys.press("Control+Enter");
        assertThat(portal.text("Merged.")).isVisible();
        assertThat(room.qanda.sent.get(0)).containsEntry("act", "merge a3").containsEntry("into", "a4");
    }

    @Test
    void an_edit_keeps_what_was_asked_in_sight() {
        var room = scene();
        var keys = open(room);
        keys.press("e");
        portal.page.getByLabel("Wording").fill("How was the canteen decided?");
        keys.press("Control+Enter");
        assertThat(rows().first()).containsText("How was the canteen decided?");
        assertThat(rows().first()).containsText("Asked as: “Who decided about the canteen?”");
        assertThat(rows().first()).isFocused();
        keys.press("u");
        assertThat(portal.text("Taken back.")).isVisible();
        assertThat(room.qanda.sent.get(1)).containsEntry("words", "Who decided about the canteen?");
    }

    @Test
    void what_is_approved_goes_on_stage_and_is_answered() {
        var room = scene();
        var keys = open(room);
        portal.button("Open").click();
        assertThat(rows()).hasCount(1);
        row("Czech").focus();
        keys.press("s");
        assertThat(portal.text("On stage now.")).isVisible();
        keys.press("l");
        assertThat(portal.text("Answered.")).isVisible();
        assertThat(acts(room)).containsExactly("stage a4", "answer a4");
        assertThat(portal.text("Nothing is left to do.")).isVisible();
        keys.press("u");
        assertThat(rows()).hasCount(1);
    }

    @Test
    void what_others_do_is_seen_in_place_and_new_asks_come_behind() {
        var room = scene();
        open(room);
        var ask = room.qanda.find("a1");
        ask.putAll(Map.of("state", "approved", "version", 2));
        room.qanda.tell(ask);
        assertThat(rows().first()).containsText("Approved");
        assertThat(rows().first()).isFocused();
        assertThat(rows().first().locator("button").first()).containsText("On stage");
        room.qanda.asks("One more?", "waiting", 0, Map.of());
        assertThat(rows().last()).containsText("One more?");
        assertThat(portal.text("3 wait")).isVisible();
    }

    @Test
    void nobody_approves_what_they_asked() {
        var room = scene();
        room.qanda.asked.add("a1");
        var keys = open(room);
        assertThat(rows().first()).containsText("you asked it yourself");
        keys.press("a");
        assertThat(rows()).hasCount(3);
        assertThat(acts(room)).isEmpty();
    }

    @Test
    void a_refusal_is_said_and_the_ask_is_read_again() {
        var room = scene();
        var keys = open(room);
        room.refusal = new PlayedProblem(409, "moved-meanwhile", "It is approved already.");
        room.refused = "POST /rooms/feedbackchat/asks";
        keys.press("a");
        assertThat(portal.text("It is approved already.")).isVisible();
        portal.page.waitForCondition(() -> portal.server().asked.contains("GET /rooms/feedbackchat/asks/a1"));
        assertThat(rows()).hasCount(3);
    }

    @Test
    void a_hundred_asks_are_done_without_the_mouse() {
        var room = scene();
        for (int i = 0; i < 97; i++) room.qanda.asks("Number " + i + "?", "waiting", 0, Map.of());
        var keys = open(room);
        assertThat(rows()).hasCount(100);
        for (int left = 99; left >= 0; left--) {
            keys.press("a");
            assertThat(rows()).hasCount(left);
        }
        assertThat(portal.text("Nothing waits.")).isVisible();
        assertThat(acts(room)).hasSize(100).doesNotHaveDuplicates();
    }

    @Test
    void an_answer_is_promised_by_whom_one_names_and_stands_among_the_promises_until_it_is_given() {
        var room = scene();
        var keys = open(room);
        portal.button("Open").click();
        assertThat(rows()).hasCount(1);
        row("Czech").focus();
        keys.press("p");
        portal.page.getByLabel("Who will answer?").first().fill("Mika");
        portal.button("Mika Korhonen").click();
        portal.page.getByLabel("By which day?").fill("2099-06-09");
        keys.press("Enter");
        assertThat(portal.text("Promised by Mika Korhonen.")).isVisible();
        assertThat(room.qanda.sent.get(0))
                .containsEntry("act", "promise a4")
                .containsEntry("owner", Cast.MIKA.id())
                .containsEntry("due", "2099-06-09");
        portal.button("Promised 1 overdue").click();
        assertThat(rows()).hasCount(1);
        assertThat(rows().first()).containsText("Mika Korhonen will answer by 9 June");
        portal.isAccessible();
        rows().first().focus();
        keys.press("l");
        assertThat(portal.text("No answer is promised.")).isVisible();
    }

    @Test
    void whoever_leads_sees_the_ask_on_stage_and_the_two_most_wanted_after_it() {
        var room = scene();
        room.qanda.asks("What about parking?", "on-stage", 9, Map.of());
        room.qanda.asks("And trains?", "approved", 8, Map.of());
        room.qanda.asks("And bicycles?", "approved", 1, Map.of());
        var keys = open(room);
        portal.button("Leading").click();
        assertThat(rows()).hasCount(3);
        assertThat(rows().first()).containsText("What about parking?");
        assertThat(rows().nth(1)).containsText("And trains?");
        assertThat(rows().nth(2)).containsText("Czech");
        portal.isAccessible();
        rows().first().focus();
        keys.press("l");
        assertThat(rows()).hasCount(2);
        assertThat(rows().first()).isFocused();
        keys.press("s");
        assertThat(rows().first()).containsText("Being answered now");
        assertThat(rows().nth(2)).containsText("And bicycles?");
    }

    @Test
    void how_the_room_takes_asks_is_set_up_where_its_queue_is() {
        var room = scene();
        room.qanda.facts.putAll(Map.of("configured", false, "ways", List.of(), "version", 0, "tiny", true));
        portal.as(Cast.ADAEZE).open(room, QUEUE);
        assertThat(portal.text("This room takes no questions yet. Choose how, and open it."))
                .isVisible();
        portal.page.getByLabel("Strictly anonymously").check();
        assertThat(portal.text("fewer than 8 members")).isVisible();
        portal.page.getByLabel("until").fill("2099-06-09T18:00");
        portal.page.getByLabel("2 of those who run the room").check();
        portal.isAccessible();
        portal.button("Open for questions").click();
        assertThat(portal.text("Saved.")).isVisible();
        assertThat(room.qanda.sent.get(0))
                .containsEntry("act", "qanda")
                .containsEntry("ifMatch", "\"0\"")
                .containsEntry("ways", List.of("named", "anonymous", "strict"))
                .containsKey("closesAt")
                .doesNotContainKey("opensAt");
        assertThat(portal.button("Save")).isVisible();
    }

    @Test
    void who_does_not_run_the_room_reads_that_it_is_for_those_who_do() {
        portal.open(Scenes.empty(), QUEUE);
        assertThat(portal.text("The queue is for those who run the room.")).isVisible();
    }

    @Test
    void it_fits_a_telephone_in_the_dark_from_right_to_left() {
        portal.speaking("ar").dark().wide(390);
        var keys = open(scene());
        keys.press("d");
        assertThat(portal.text("لماذا؟")).isVisible();
        portal.isAccessible();
        assertThat((Boolean) portal.page.evaluate("document.documentElement.scrollWidth <= 390"))
                .isTrue();
    }
}
