package org.lunchroom.widgets;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a host sees and does while a chat runs. */
class HostE2E {
    @RegisterExtension
    final Portal portal = new Portal();

    private void open(PlayedRoom scene) {
        portal.as(Cast.ADAEZE).open(scene, HostScenes.CONSOLE);
        portal.page.locator(".console").waitFor();
        portal.page.waitForCondition(() -> scene.readers() > 0);
    }

    private Locator now() {
        return portal.page.locator(".step.now");
    }

    private Locator said() {
        return portal.page.locator(".note[role=status]");
    }

    private Locator answer(String words) {
        return portal.page.locator(".answer", new com.microsoft.playwright.Page.LocatorOptions().setHasText(words));
    }

    /** Wherever the focus is; at first in the console. */
    private void press(String key) {
        if (!portal.page
                .locator("lunchroom-host")
                .evaluate("(host) => host.matches(':focus-within')")
                .equals(true)) {
            portal.page.locator(".console").focus();
        }
        portal.page.keyboard().press(key);
    }

    @Test
    void a_host_sees_the_show_the_answers_and_who_waits() {
        open(HostScenes.live());
        assertThat(now()).containsText("What makes feedback easy to hear");
        assertThat(now()).containsText("left");
        assertThat(portal.page.locator(".step").nth(3)).containsText("How do we ask for it?");
        assertThat(portal.page.locator("header")).containsText("You are in charge");
        assertThat(answer("Start with what you saw")).containsText("Mika Korhonen");
        assertThat(portal.page.locator(".side")).containsText("Is the guide translated?");
        assertThat(portal.page.locator(".side")).containsText("12 posts a minute · 92 here");
        assertThat(portal.page.locator(".answer")).hasCount(2);
    }

    @Test
    void next_moves_on_and_offers_the_way_back() {
        open(HostScenes.live());
        press("n");
        assertThat(said()).containsText("Q3 is out.");
        assertThat(now()).containsText("How do we ask for it?");
        assertThat(portal.room.desk.sent.get("POST /chats/chat1/controls/next")).containsEntry("from", "chat1-q2");
        portal.button("Go back").click();
        assertThat(now()).containsText("What makes feedback easy to hear");
    }

    @Test
    void extending_says_what_moves_and_offers_the_other_way() {
        open(HostScenes.live());
        var consequence = portal.page.locator(".consequence");
        assertThat(consequence).containsText("Extending moves Q3 and Q4 and shortens “Close” to 1 minute.");
        portal.button("Move the end instead").click();
        assertThat(consequence).containsText("Extending moves Q3 and Q4 and the end, to 13:03.");
        portal.button("+3 min").click();
        assertThat(said()).containsText("3 more minutes. The end is now 13:03.");
        assertThat(portal.room.desk.sent.get("POST /chats/chat1/controls/extend"))
                .containsEntry("keepEnd", false);
    }

    @Test
    void a_hold_stops_the_time_until_somebody_goes_on() {
        open(HostScenes.live());
        press("h");
        assertThat(now()).containsText("On hold since");
        press("h");
        assertThat(now()).not().containsText("On hold since");
    }

    @Test
    void keys_move_through_the_answers_and_pick() {
        open(HostScenes.live());
        press("j");
        assertThat(answer("Start with what you saw")).isFocused();
        press("j");
        assertThat(answer("We use this two-page guide")).isFocused();
        press("p");
        assertThat(answer("We use this two-page guide").locator(".pick")).hasAttribute("aria-pressed", "true");
        assertThat(said()).containsText("Picked for the recap.");
        assertThat(portal.room.desk.picks).containsExactly("m5");
    }

    @Test
    void keys_mean_nothing_while_somebody_writes() {
        open(HostScenes.live());
        var field = portal.page.locator(".notes input");
        field.focus();
        portal.page.keyboard().type("nhbp");
        assertThat(field).hasValue("nhbp");
        field.press("Enter");
        assertThat(portal.page.locator(".notes li")).containsText("nhbp");
        assertThat(field).hasValue("");
        assertThat(now()).containsText("What makes feedback easy to hear");
    }

    @Test
    void arriving_answers_come_at_the_end_and_move_nothing() {
        open(HostScenes.many(30));
        var first = answer("Start with what you saw");
        double before = first.boundingBox().y;
        portal.room.answers(Cast.MIKA, 2, "Later than all", portal.room.now());
        assertThat(portal.button("1 new")).isVisible();
        assertThat(first.boundingBox().y).isEqualTo(before);
        portal.button("1 new").click();
        assertThat(answer("Later than all")).isInViewport();
        assertThat(portal.button("1 new")).isHidden();
    }

    @Test
    void an_earlier_question_can_be_looked_at() {
        open(HostScenes.live());
        portal.button("2 answers").click();
        assertThat(answer("My first boss said one thing")).isVisible();
        portal.button("Show Q2, which is on").click();
        assertThat(answer("Start with what you saw")).isVisible();
    }

    @Test
    void one_click_hands_over_and_both_see_it() {
        open(HostScenes.live());
        portal.button("Hand over to Ines").click();
        assertThat(portal.page.locator("header")).containsText("Ines Duarte is in charge");
        assertThat(portal.button("Take over")).isVisible();
    }

    @Test
    void one_key_blanks_every_wall() {
        open(HostScenes.live());
        press("b");
        assertThat(said()).containsText("The walls are blank.");
        portal.page.waitForCondition(() -> portal.room.desk.walls.size() == 2);
        assertThat(portal.room.desk.walls.values())
                .allSatisfy(wall -> assertThat(wall).containsEntry("blank", true));
    }

    @Test
    void a_quiet_wall_says_how_many_wait_and_is_revealed() {
        var scene = HostScenes.live();
        scene.desk.walls.put("B", HostScenes.wall(Map.of("quiet", true)));
        open(scene);
        var wall = portal.page.locator(".wall").nth(1);
        assertThat(wall).containsText("B: quiet, 2 wait");
        wall.getByText("Reveal").click();
        assertThat(wall).containsText("quiet, nothing waits");
    }

    @Test
    void an_answer_is_put_in_the_spotlight_on_walls_that_show_answers() {
        var scene = HostScenes.live();
        scene.desk.walls.put("B", HostScenes.wall(Map.of("show", "question")));
        open(scene);
        press("j");
        press("s");
        assertThat(said()).containsText("On the walls, alone and large.");
        assertThat(portal.room.desk.walls.get("A")).containsEntry("spotlight", "m4");
        assertThat(portal.room.desk.walls.get("B")).doesNotContainKey("spotlight");
    }

    @Test
    void ending_asks_first_and_says_what_happens() {
        open(HostScenes.live());
        portal.button("End the chat…").click();
        assertThat(portal.page.locator(".confirm")).containsText("The live hour ends for everybody.");
        assertThat(portal.room.desk.sent).doesNotContainKey("POST /chats/chat1/controls/end");
        portal.button("End now").click();
        assertThat(said()).containsText("The live hour is over.");
    }

    @Test
    void who_is_no_host_reads_one_sentence() {
        portal.open(Scenes.live(), HostScenes.CONSOLE);
        assertThat(portal.text("This is the hosts’ console.")).isVisible();
    }

    @Test
    void a_small_screen_has_two_tabs() {
        portal.wide(390);
        open(HostScenes.live());
        assertThat(now()).isVisible();
        assertThat(answer("Start with what you saw")).isHidden();
        portal.page.locator("#tab-show").press("ArrowRight");
        assertThat(portal.page.locator("#tab-answers")).isFocused();
        assertThat(answer("Start with what you saw")).isVisible();
        assertThat(now()).isHidden();
    }
}
