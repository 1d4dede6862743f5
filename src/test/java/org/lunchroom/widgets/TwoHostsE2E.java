package org.lunchroom.widgets;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two hosts look after one chat, each at a console of their own. */
class TwoHostsE2E {
    @RegisterExtension
    final Portal portal = new Portal();

    private void open(PlayedRoom scene) {
        portal.as(Cast.ADAEZE).open(scene, HostScenes.CONSOLE);
        portal.page.locator(".console").waitFor();
        portal.page.waitForCondition(() -> scene.readers() > 0);
    }

    private void press(String key) {
        portal.page.locator(".console").press(key);
    }

    private Locator now() {
        return portal.page.locator(".step.now");
    }

    private Locator said() {
        return portal.page.locator(".note[role=status]");
    }

    @Test
    void the_second_of_two_presses_is_told_and_moves_nothing() {
        var scene = HostScenes.live();
        scene.chat.with("inCharge", Cast.INES.json());
        open(scene);
        // Ines presses, and the news are still on their way.
        scene.chat.at("q3");
        portal.button("Next: Q3")
                .or(portal.page.locator(".controls .primary"))
                .first()
                .click();
        assertThat(said()).containsText("Ines Duarte already moved on. Now: Q3.");
        assertThat(now()).containsText("How do we ask for it?");
    }

    @Test
    void the_way_back_is_gone_once_another_host_moves_on() {
        open(HostScenes.live());
        press("n");
        assertThat(said()).containsText("Go back");
        portal.room.chat.at("q4");
        portal.room.chatChanged();
        assertThat(now()).containsText("What will you try this week?");
        assertThat(said()).isHidden();
    }

    @Test
    void the_way_back_starts_from_the_step_it_was_offered_at() {
        open(HostScenes.live());
        press("n");
        assertThat(said()).containsText("Q3 is out.");
        // Ines goes on, and the news are still on their way.
        portal.room.chat.at("q4");
        portal.button("Go back").click();
        assertThat(said()).containsText("already moved on. Now: Q4.");
        assertThat(portal.room.desk.sent.get("POST /chats/chat1/controls/back")).containsEntry("from", "chat1-q3");
        assertThat(now()).containsText("What will you try this week?");
    }

    @Test
    void the_focus_stays_in_the_console_when_what_had_it_moves_on() {
        open(HostScenes.live());
        var next = portal.page.locator(".controls .primary");
        next.press("Enter");
        assertThat(now()).containsText("How do we ask for it?");
        assertThat(now()).isFocused();
        portal.page.keyboard().press("j");
        assertThat(said()).containsText("Q3 is out.");
        portal.button("Go back").press("Enter");
        assertThat(now()).containsText("What makes feedback easy to hear");
        portal.page.keyboard().press("h");
        assertThat(now()).containsText("On hold since");
    }

    @Test
    void the_way_on_from_a_hold_is_gone_once_another_host_went_on() {
        open(HostScenes.live());
        press("h");
        assertThat(said()).containsText("Go on");
        portal.room.chat.heldSince(null);
        portal.room.chatChanged();
        assertThat(said()).isHidden();
        assertThat(now()).not().containsText("On hold since");
    }
}
