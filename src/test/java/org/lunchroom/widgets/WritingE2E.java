package org.lunchroom.widgets;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Writing in a room, also with a bad connection. */
class WritingE2E {
    @RegisterExtension
    final Portal portal = new Portal();

    private void post(String words) {
        portal.field().fill(words);
        portal.field().press("Control+Enter");
    }

    @Test
    void an_answer_goes_to_the_question_of_the_moment() {
        portal.open(Scenes.live()).settled();
        assertThat(portal.field()).hasAttribute("placeholder", "Answer Q2…");
        post("We ask one question, then we wait.");
        assertThat(portal.post("then we wait.")).containsText("A2");
        assertThat(portal.field()).hasValue("");
        assertThat(portal.field()).isFocused();
        assertThat(portal.room.messages).hasSize(7);
    }

    @Test
    void an_earlier_question_can_be_answered() {
        portal.open(Scenes.live()).settled();
        portal.page.getByLabel("What this answers").selectOption("chat1-q1");
        portal.field().fill("At my first job.");
        portal.button("Post A1").click();
        assertThat(portal.post("At my first job.")).containsText("A1");
    }

    @Test
    void a_draft_stays_with_its_question_when_the_show_moves_on() {
        portal.open(Scenes.live()).settled();
        portal.field().fill("Knowing it is not");
        portal.room.chat.at("q3");
        portal.room.chatChanged();
        assertThat(portal.text("Q3 has begun. Your draft still answers Q2.")).isVisible();
        assertThat(portal.button("Post A2")).isVisible();
        portal.button("Answer Q3 instead").click();
        portal.button("Post A3").click();
        assertThat(portal.post("Knowing it is not")).containsText("A3");
    }

    @Test
    void characters_are_counted_and_too_many_are_not_sent() {
        portal.open(Scenes.live()).settled();
        portal.field().fill("see https://example.org/a/long/path/that/counts/as/twenty-three");
        assertThat(portal.page.locator("#room-left")).containsText("253");
        portal.field().fill("x".repeat(290));
        assertThat(portal.page.locator("#room-left")).containsText("10 characters too long");
        portal.field().press("Control+Enter");
        assertThat(portal.field()).hasValue("x".repeat(290));
        assertThat(portal.room.posted).isEmpty();
    }

    @Test
    void a_draft_survives_a_reload() {
        portal.open(Scenes.live()).settled();
        portal.field().fill("Half a thought");
        portal.page.reload();
        portal.settled();
        assertThat(portal.field()).hasValue("Half a thought");
    }

    @Test
    void one_replies_and_quotes() {
        portal.open(Scenes.live()).settled();
        portal.act("Start with what you saw", "Reply").click();
        assertThat(portal.page.locator(".context")).containsText("Replying to Mika Korhonen");
        assertThat(portal.field()).isFocused();
        post("Yes, exactly.");
        assertThat(portal.post("Yes, exactly.")).containsText("in reply to Mika Korhonen");
        assertThat(portal.post("Start with what you saw").getByText("2 replies"))
                .isVisible();
        portal.post("Moving to Q2").hover();
        portal.act("Moving to Q2", "Quote").click();
        post("I like that.");
        assertThat(portal.post("I like that.").locator("blockquote")).containsText("Moving to Q2");
    }

    @Test
    void a_message_written_without_a_connection_is_kept_and_sent_once() {
        portal.open(Scenes.live()).settled();
        portal.room.refused = "/";
        portal.room.cut();
        assertThat(portal.text("Connection lost.")).isVisible();
        post("Written on the train");
        assertThat(portal.post("Written on the train")).containsText("Waits for the connection");
        portal.room.refused = "nothing";
        assertThat(portal.page.locator(".letter")).hasCount(0, patiently());
        assertThat(portal.post("Written on the train")).hasCount(1);
        assertThat(portal.room.messages)
                .filteredOn(m -> "Written on the train".equals(m.get("words")))
                .hasSize(1);
        assertThat(portal.text("Connection lost.")).hasCount(0, patiently());
    }

    private static com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions patiently() {
        return new com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions().setTimeout(20000);
    }

    @Test
    void a_server_that_is_still_starting_refuses_nothing() {
        portal.open(Scenes.live()).settled();
        portal.room.refusal = PlayedProblem.startingUp();
        portal.room.refused = "/";
        portal.room.cut();
        post("During the restart");
        assertThat(portal.post("During the restart")).containsText("Waits for the connection");
        portal.room.refused = "nothing";
        assertThat(portal.page.locator(".letter")).hasCount(0, patiently());
        assertThat(portal.post("During the restart")).hasCount(1);
        assertThat(portal.text("Connection lost.")).hasCount(0, patiently());
    }

    @Test
    void a_lost_answer_is_asked_for_again_with_the_same_key() {
        portal.open(Scenes.live()).settled();
        // The server posts it, and the answer is lost on the way.
        portal.room.refused = "POST /rooms";
        post("Only once, please");
        assertThat(portal.page.locator(".letter")).isVisible();
        portal.page.waitForCondition(() -> portal.server().asked.stream()
                        .filter("POST /rooms/feedbackchat/messages"::equals)
                        .count()
                > 1);
        portal.room.refused = "nothing";
        assertThat(portal.page.locator(".letter")).hasCount(0, patiently());
        assertThat(portal.room.posted).hasSize(1);
    }

    @Test
    void entries_missed_during_a_break_come_when_the_stream_is_back() {
        portal.open(Scenes.live()).settled();
        portal.room.refused = "/stream";
        portal.room.cut();
        assertThat(portal.text("Connection lost.")).isVisible();
        portal.room.says(Cast.MIKA, "Said meanwhile");
        portal.room.refused = "nothing";
        assertThat(portal.post("Said meanwhile")).hasCount(1, patiently());
    }

    @Test
    void a_network_that_went_is_noticed_at_once_though_the_stream_still_seems_open() {
        portal.open(Scenes.live()).settled();
        portal.page.context().setOffline(true);
        assertThat(portal.text("You are offline.")).isVisible();
        post("Written in the tunnel");
        assertThat(portal.post("Written in the tunnel")).containsText("Waits for the connection");
        portal.room.says(Cast.MIKA, "Said in the daylight");
        assertThat(portal.post("Said in the daylight")).hasCount(0);
        portal.page.context().setOffline(false);
        assertThat(portal.page.locator(".letter")).hasCount(0, patiently());
        assertThat(portal.post("Said in the daylight")).hasCount(1, patiently());
        assertThat(portal.text("You are offline.")).hasCount(0, patiently());
    }

    @Test
    void a_refused_message_comes_back_to_be_changed() {
        portal.open(Scenes.live()).settled();
        portal.room.refused = "POST /rooms";
        portal.room.refusal = new PlayedProblem(422, "words-too-long", "At most 280 characters.");
        post("Too much");
        assertThat(portal.page.locator(".refused")).containsText("At most 280 characters.");
        portal.button("Change it").click();
        assertThat(portal.field()).hasValue("Too much");
        assertThat(portal.page.locator(".letter")).hasCount(0);
    }

    @Test
    void ones_own_message_is_edited_removed_and_brought_back() {
        portal.open(Scenes.live()).settled();
        post("We ask one qestion");
        var mine = portal.post("We ask one");
        mine.hover();
        portal.act("We ask one", "Edit").click();
        assertThat(portal.page.getByLabel("Edit")).isFocused();
        portal.page.getByLabel("Edit").fill("We ask one question");
        portal.page.getByLabel("Edit").press("Control+Enter");
        assertThat(portal.post("We ask one question")).containsText("edited");
        portal.post("We ask one question").hover();
        portal.act("We ask one question", "Delete").click();
        assertThat(portal.text("You removed this message.")).isVisible();
        assertThat(portal.page.locator("article.removed")).isFocused();
        portal.button("Undo").click();
        assertThat(portal.post("We ask one question")).isVisible();
        assertThat(portal.post("We ask one question").locator("article")).isFocused();
    }

    @Test
    void reactions_and_saving_show_at_once_and_are_taken_back_when_refused() {
        portal.open(Scenes.live()).settled();
        var post = portal.post("Start with what you saw");
        post.locator("button[title=Like]").click();
        assertThat(post.locator("button[title=Like]")).containsText("15");
        portal.act("Start with what you saw", "Save").click();
        assertThat(portal.act("Start with what you saw", "Saved")).isVisible();
        portal.room.refused = "/rooms/feedbackchat/messages";
        post.locator("button[title=Insight]").click();
        assertThat(portal.page.locator(".line-said")).isVisible();
        assertThat(post.locator("button[title=Insight]")).containsText("6");
    }

    @Test
    void what_one_sends_is_not_sent_as_somebody_else() {
        portal.open(Scenes.live()).settled();
        portal.room.refused = "POST /rooms";
        post("From Jonas");
        assertThat(portal.page.locator(".letter")).isVisible();
        portal.page.evaluate(
                "document.dispatchEvent(new CustomEvent('lunchroom-persona', {detail: {persona: 'mika'}}))");
        portal.page.evaluate("sessionStorage.getItem('lunchroom.outbox')");
        assertThat(portal.room.posted).isEmpty();
    }
}
