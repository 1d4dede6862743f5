package org.lunchroom.widgets;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reading a fast room: nothing that arrives moves what one reads. */
class ReadingE2E {
    private static final String TOP = "(post) => post.getBoundingClientRect().top";
    private static final String AT_END = "(log) => log.scrollHeight - log.scrollTop - log.clientHeight < 2";

    @RegisterExtension
    final Portal portal = new Portal();

    private Locator log() {
        return portal.page.locator(".log");
    }

    private void busy(int posts) {
        for (int n = 1; n <= posts; n++) {
            portal.room.answers(Cast.MIKA, 2, "Thought number " + n + ".", portal.room.now());
        }
    }

    private void scrollTo(int top) {
        log().evaluate("(log, top) => { log.scrollTop = top; }", top);
        portal.page.waitForTimeout(60);
    }

    @Test
    void at_the_end_one_follows_what_comes() {
        portal.open(Scenes.live()).settled();
        busy(5);
        assertThat(portal.post("Thought number 5.")).isVisible();
        portal.page.waitForCondition(() -> (Boolean) log().evaluate(AT_END));
    }

    @Test
    void further_up_new_messages_wait_behind_a_button() {
        portal.open(Scenes.live()).settled();
        scrollTo(0);
        Object before = portal.post("My first boss").evaluate(TOP);
        busy(12);
        assertThat(portal.page.locator(".arrived")).containsText("12 new");
        assertThat(portal.post("My first boss").evaluate(TOP)).isEqualTo(before);
        assertThat(portal.post("Thought number 1.")).hasCount(0);
        portal.page.locator(".arrived").click();
        assertThat(portal.post("Thought number 1.")).isInViewport();
        assertThat(portal.page.locator(".arrived")).hasCount(0);
        assertThat(portal.page.locator(".first-new")).containsText("New");
    }

    @Test
    void what_grows_above_does_not_move_what_one_reads() {
        portal.open(Scenes.live()).settled();
        scrollTo(150);
        Object before = portal.post("Moving to Q2").evaluate(TOP);
        Map<String, Object> first = portal.room.messages.get(0);
        String longer = "My first boss said one thing. ".repeat(40);
        first.put("tree", PlayedWords.tree(longer));
        portal.room.tell("message.edited", Map.of("message", first));
        assertThat(portal.post("My first boss said one thing. My")).hasCount(1);
        assertThat((Double) portal.post("Moving to Q2").evaluate(TOP))
                .isCloseTo(((Number) before).doubleValue(), org.assertj.core.data.Offset.offset(2.0));
    }

    @Test
    void who_stands_on_a_message_with_the_keyboard_is_not_moved() {
        portal.open(Scenes.live()).settled();
        portal.post("We use this two-page guide").locator("article").focus();
        busy(3);
        assertThat(portal.page.locator(".arrived")).containsText("3 new");
        assertThat(portal.post("We use this two-page guide").locator("article")).isFocused();
    }

    @Test
    void ones_own_message_goes_to_the_end_with_all_that_waited() {
        portal.open(Scenes.live()).settled();
        busy(20);
        assertThat(portal.post("Thought number 20.")).hasCount(1);
        scrollTo(0);
        portal.room.says(Cast.MIKA, "Meanwhile");
        portal.field().fill("Mine");
        portal.field().press("Control+Enter");
        assertThat(portal.post("Meanwhile")).hasCount(1);
        assertThat(portal.post("Mine")).isInViewport();
        portal.page.waitForCondition(() -> (Boolean) log().evaluate(AT_END));
    }

    @Test
    void earlier_messages_come_when_one_goes_up_and_the_place_stays() {
        PlayedRoom room = Scenes.live();
        for (int n = 0; n < 80; n++) {
            room.says(Cast.MIKA, "Old " + n, Scenes.NOW, Map.of());
        }
        portal.open(room).settled();
        assertThat(portal.post("My first boss")).hasCount(0);
        scrollTo(100);
        assertThat(portal.post("My first boss")).hasCount(1);
        assertThat(portal.post("Old 30")).isInViewport();
    }

    @Test
    void one_chooses_a_question_hosts_or_mentions() {
        portal.open(Scenes.live()).settled();
        portal.button("Q1").click();
        assertThat(portal.page.locator("li.post")).hasCount(2);
        portal.button("Hosts").click();
        assertThat(portal.post("Moving to Q2")).isVisible();
        assertThat(portal.post("Start with what you saw")).hasCount(0);
        portal.button("Mentions of me").click();
        assertThat(portal.page.locator("li.post")).hasCount(1);
        assertThat(portal.post("how is that in your team?")).isVisible();
        portal.button("All").click();
        assertThat(portal.page.locator("li.post")).hasCount(6);
    }

    @Test
    void replies_are_shown_with_what_they_answer() {
        portal.open(Scenes.live()).settled();
        portal.button("1 reply").click();
        assertThat(portal.page.locator("li.post")).hasCount(2);
        portal.button("Show everything").click();
        assertThat(portal.page.locator("li.post")).hasCount(6);
    }

    @Test
    void replies_far_from_what_they_answer_are_fetched() {
        var room = Scenes.live();
        var old = room.answers(Cast.MIKA, 1, "Long ago I wrote this", Scenes.NOW);
        room.says(Cast.INES, "And I read it the same day", Scenes.NOW, Map.of("replyTo", old.get("id")));
        old.put("replies", 1);
        for (int i = 0; i < 60; i++) room.says(Cast.LONG, "Later " + i, Scenes.NOW, Map.of());
        portal.open(room).settled();
        portal.button("Q1").click();
        assertThat(portal.post("And I read it")).hasCount(0);
        portal.act("Long ago I wrote this", "1 reply").click();
        assertThat(portal.post("And I read it the same day")).isVisible();
        assertThat(portal.page.locator("li.post")).hasCount(2);
        assertThat(portal.page.locator("li.post").first()).containsText("Long ago I wrote this");
    }

    @Test
    void calm_mode_lets_messages_come_together() {
        portal.page = null;
        portal.open(Scenes.live()).settled();
        portal.button("Reading").click();
        portal.page.getByLabel("Calm mode").check();
        busy(4);
        assertThat(portal.page.locator(".arrived")).containsText("4 new");
        assertThat(portal.post("Thought number 4.")).hasCount(0);
    }

    @Test
    void only_what_is_new_is_announced_and_bursts_become_one_sentence() {
        portal.open(Scenes.live()).settled();
        Locator aloud = portal.page.locator(".heard[aria-live=polite]");
        assertThat(aloud).hasText("");
        busy(1);
        assertThat(aloud).hasText("Mika Korhonen answers Q2: Thought number 1.");
        busy(9);
        assertThat(aloud).hasText("9 new messages");
        assertThat(log()).hasAttribute("aria-live", "off");
    }

    @Test
    void one_chooses_how_much_is_announced_and_the_choice_stays() {
        portal.open(Scenes.live()).settled();
        portal.button("Reading").click();
        portal.page.getByLabel("Screen reader says").selectOption("some");
        busy(1);
        portal.room.says(Cast.ADAEZE, "One minute left.");
        Locator aloud = portal.page.locator(".heard[aria-live=polite]");
        assertThat(aloud).hasText("Adaeze Obi: One minute left.");
        portal.page.reload();
        portal.settled();
        portal.button("Reading").click();
        assertThat(portal.page.getByLabel("Screen reader says")).hasValue("some");
    }

    @Test
    void the_speed_of_the_room_is_shown() {
        portal.open(Scenes.live()).settled();
        busy(7);
        assertThat(portal.page.locator(".speed")).hasText("9 a minute");
    }
}
