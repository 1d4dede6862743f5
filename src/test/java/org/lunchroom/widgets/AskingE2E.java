package org.lunchroom.widgets;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Asking on a portal's page: what it keeps, the receipt, what others asked alike. */
class AskingE2E {
    @RegisterExtension
    final Portal portal = new Portal();

    private Portal open(PlayedRoom room) {
        portal.open(room, QandaE2E.QANDA);
        portal.page.locator(".list").waitFor();
        portal.page.waitForCondition(() -> room.readers() > 0);
        return portal;
    }

    private Locator row(String words) {
        return portal.page.locator("article", new Page.LocatorOptions().setHasText(words));
    }

    private Locator words() {
        return portal.page.getByLabel("Your question");
    }

    @Test
    void the_composer_says_what_each_way_keeps() {
        open(QandaE2E.scene());
        var stored = portal.page.locator(".stored");
        assertThat(stored).containsText("Everybody here sees your name");
        assertThat(stored).containsText("One of those who run the room reads it before others do.");
        portal.page
                .getByLabel("Anonymously", new Page.GetByLabelOptions().setExact(true))
                .check();
        assertThat(stored).containsText("who runs the server could look it up");
        portal.page.getByLabel("Strictly anonymously").check();
        assertThat(stored).containsText("Your name is not stored at all");
        assertThat(stored).containsText("Stored: your words, the hour and a fingerprint of your receipt.");
        assertThat(portal.text("fewer than 8 members")).isHidden();
    }

    @Test
    void a_tiny_room_warns_whoever_hides_their_name() {
        var room = QandaE2E.scene();
        room.qanda.facts.putAll(Map.of("tiny", true, "ways", List.of("named", "strict")));
        open(room);
        assertThat(portal.text("fewer than 8 members")).isHidden();
        portal.page.getByLabel("Strictly anonymously").check();
        assertThat(portal.text("fewer than 8 members")).isVisible();
    }

    @Test
    void a_strict_ask_gives_a_receipt_once_that_finds_it_again() {
        var room = QandaE2E.scene();
        open(room);
        portal.page.getByLabel("Strictly anonymously").check();
        words().fill("Is the plant in Lyon closing?");
        words().press("Control+Enter");
        var code = portal.page.locator(".receipt input");
        assertThat(portal.text("Keep this receipt")).isFocused();
        portal.isAccessible();
        String receipt = code.inputValue();
        assertThat(receipt).matches("[\\w-]{32}");
        assertThat(room.qanda.sent.get(0)).containsEntry("receipt", receipt).containsEntry("key", null);
        assertThat(portal.text("What became of yours")).isHidden();
        assertThat((String) portal.page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])"))
                .doesNotContain(receipt);

        portal.button("I have kept it").click();
        assertThat(code).isHidden();
        assertThat(words()).isFocused();
        assertThat(words()).hasValue("");
        room.qanda.receipts.get(receipt).putAll(Map.of("state", "declined", "reason", "not-now", "note", "After May."));
        lookUp(receipt);
        assertThat(portal.page.locator(".found")).containsText("Declined: not now");
        assertThat(portal.page.locator(".found")).containsText("After May.");
        lookUp(receipt.substring(1) + "x");
        assertThat(portal.text("No question has this receipt.")).isVisible();
    }

    private void lookUp(String receipt) {
        var field = portal.page.locator(".lookup input");
        if (!field.isVisible()) portal.text("I have a receipt").click();
        field.fill(receipt);
        field.press("Enter");
    }

    @Test
    void the_receipt_is_copied() {
        open(QandaE2E.scene());
        portal.page.evaluate("Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {"
                + " writeText: async (text) => { window.copied = text; } }})");
        portal.page.getByLabel("Strictly anonymously").check();
        words().fill("Is the plant in Lyon closing?");
        portal.button("Ask strictly anonymously").click();
        portal.button("Copy").click();
        assertThat(portal.text("The receipt is copied.")).isVisible();
        assertThat(portal.page.evaluate("window.copied"))
                .isEqualTo(portal.page.locator(".receipt input").inputValue());
    }

    @Test
    void where_there_is_no_clipboard_the_receipt_stands_selected() {
        open(QandaE2E.scene());
        portal.page.evaluate("Object.defineProperty(navigator, 'clipboard', {value: undefined})");
        portal.page.getByLabel("Strictly anonymously").check();
        words().fill("Is the plant in Lyon closing?");
        portal.button("Ask strictly anonymously").click();
        portal.button("Copy").click();
        assertThat(portal.text("copy it by hand")).isVisible();
    }

    @Test
    void what_one_asked_waits_where_one_sees_it_and_says_why_it_was_declined() {
        var room = QandaE2E.scene();
        open(room);
        words().fill("Is there cake?");
        portal.button("Ask").click();
        assertThat(portal.text("Your question is there. It waits to be read.")).isVisible();
        var own = portal.page.locator(".own");
        assertThat(own).containsText("Waiting to be read");
        assertThat(room.qanda.sent.get(0))
                .containsEntry("way", "named")
                .hasEntrySatisfying("key", key -> assertThat(key).isNotNull());
        var ask = room.qanda.asks.get(room.qanda.asks.size() - 1);
        ask.putAll(Map.of("state", "declined", "reason", "off-topic", "note", "There is always cake.", "version", 2));
        room.qanda.tell(ask);
        assertThat(own).containsText("Declined: off topic");
        assertThat(own).containsText("There is always cake.");
    }

    @Test
    void what_others_asked_alike_is_offered_while_one_writes() {
        open(QandaE2E.scene());
        words().fill("Can we have slides?");
        assertThat(portal.text("Somebody asked something like it.")).isVisible();
        var similar = portal.page.locator(".similar li");
        similar.locator("button").click();
        assertThat(similar).containsText("24");
        assertThat(row("Polish").locator("button.votes")).hasAttribute("aria-pressed", "true");
        portal.isAccessible();
    }

    @Test
    void a_refusal_is_said_in_place_and_nothing_that_was_written_is_lost() {
        var room = QandaE2E.scene();
        open(room);
        words().fill("Is there cake?");
        room.refusal = new PlayedProblem(409, "qanda-closed", "Asking is over.");
        room.refused = "POST /rooms/feedbackchat/asks";
        portal.button("Ask").click();
        assertThat(portal.page.getByText("Asking is over.")).isVisible();
        assertThat(words()).hasValue("Is there cake?");
        room.refusal = new PlayedProblem(409, "ask-closed", "It is answered.");
        room.refused = "PUT /rooms/feedbackchat/asks";
        row("Polish").locator("button.votes").click();
        assertThat(portal.page.getByText("It is answered.")).isVisible();
        assertThat(row("Polish")).containsText("23");
    }
}
