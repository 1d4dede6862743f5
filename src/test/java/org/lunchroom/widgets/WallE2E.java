package org.lunchroom.widgets;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a room full of people sees on the projector. */
class WallE2E {
    @RegisterExtension
    final Portal portal = new Portal();

    private void open(PlayedRoom scene, Map<String, Object> wall) {
        scene.desk.walls.put("A", HostScenes.wall(wall));
        portal.wide(1920).open(scene, HostScenes.WALL);
        portal.page.locator(".top").or(portal.page.locator(".blank")).waitFor();
        portal.page.waitForCondition(() -> scene.readers() > 0);
    }

    private Locator posts() {
        return portal.page.locator(".posts article");
    }

    private Locator question() {
        return portal.page.locator(".question");
    }

    @Test
    void a_wall_shows_the_question_time_left_answers_and_how_to_join() {
        open(Scenes.live(), Map.of());
        assertThat(question()).containsText("Q2 What makes feedback easy to hear");
        assertThat(portal.text("minutes left")).isVisible();
        assertThat(posts().first()).containsText("Start with what you saw");
        assertThat(portal.page.locator(".join")).containsText("intranet.example/go/feedbackchat");
        assertThat(portal.page.locator(".code path")).hasAttribute("d", "M0 0h1v1h-1zM2 2h1v1h-1z");
        assertThat(portal.page.locator(".next")).hasText("Next: Q3 at 12:32");
        assertThat(portal.complaints).isEmpty();
    }

    @Test
    void an_answer_comes_by_itself() {
        open(Scenes.live(), Map.of("show", "newest"));
        portal.room.answers(Cast.LAYLA, 2, "ننتظر قليلًا ثم نسأل", portal.room.now());
        assertThat(portal.text("ننتظر قليلًا ثم نسأل")).isVisible();
    }

    @Test
    void an_answer_that_is_removed_goes_at_once() {
        open(Scenes.live(), Map.of());
        portal.room.tell("message.removed", Map.of("id", "m4"));
        assertThat(portal.text("Start with what you saw")).isHidden();
        assertThat(posts()).hasCount(1);
    }

    @Test
    void nothing_moves_on_a_quiet_wall_until_the_host_reveals_it() {
        open(Scenes.live(), Map.of("quiet", true, "revealedAt", "2026-05-14T10:25:30Z"));
        assertThat(posts()).hasCount(2);
        String before = portal.page.locator(".wall").innerText();
        portal.room.answers(Cast.LONG, 2, "A new one", portal.room.now());
        portal.room.tell("message.reacted", Map.of("id", "m5", "reactions", Map.of("like", 90)));
        portal.room.frame("present", Map.of("room", PlayedRoom.TAG, "here", 8, "posting", 5));
        // Another wall's settings come last, so that all of that has arrived.
        portal.room.desk.set("Z", HostScenes.wall(Map.of()));
        portal.page.waitForCondition(() -> portal.page
                .evaluate("document.querySelector('lunchroom-wall').desk.walls.has('Z')")
                .equals(true));
        assertThat(portal.page.locator(".wall").innerText()).isEqualTo(before);
        portal.room.desk.set(
                "A",
                HostScenes.wall(
                        Map.of("quiet", true, "revealedAt", portal.room.now().toString())));
        assertThat(posts()).hasCount(3);
    }

    @Test
    void an_answer_that_was_removed_leaves_a_quiet_wall_too() {
        open(Scenes.live(), Map.of("quiet", true, "revealedAt", "2026-05-14T10:25:30Z"));
        portal.room.tell("message.removed", Map.of("id", "m4"));
        assertThat(posts()).hasCount(1);
    }

    @Test
    void the_question_moves_on_with_the_show() {
        open(Scenes.live(), Map.of());
        portal.room.chat.at("q3");
        portal.room.chatChanged();
        assertThat(question()).containsText("Q3 How do we ask for it?");
        assertThat(portal.text("Answers appear here.")).isVisible();
    }

    @Test
    void a_spotlight_shows_one_answer_alone() {
        open(Scenes.live(), Map.of());
        portal.room.desk.set("A", HostScenes.wall(Map.of("spotlight", "m1")));
        assertThat(portal.page.locator(".spotlight")).containsText("My first boss said one thing I still use.");
        assertThat(portal.page.locator(".spotlight")).containsText("Q1 When did feedback last help you?");
        assertThat(posts()).hasCount(0);
    }

    @Test
    void a_blank_wall_shows_nothing_at_all() {
        open(Scenes.live(), Map.of("blank", true));
        assertThat(portal.page.locator(".wall")).hasText("");
        portal.room.desk.set("A", HostScenes.wall(Map.of()));
        assertThat(question()).isVisible();
    }

    @Test
    void names_may_be_hidden_on_one_wall_and_shown_on_another() {
        var scene = Scenes.live();
        scene.desk.walls.put("B", HostScenes.wall(Map.of("show", "question")));
        scene.desk.walls.put("A", HostScenes.wall(Map.of("namesHidden", true)));
        portal.open(scene, HostScenes.WALL + HostScenes.WALL.replace("name=A", "name=B"));
        assertThat(posts().first()).containsText("Start with what you saw");
        assertThat(portal.text("Mika Korhonen")).isHidden();
        assertThat(portal.page.locator("lunchroom-wall").nth(1).locator(".posts"))
                .hasCount(0);
    }

    @Test
    void the_lobby_counts_down_and_the_end_says_where_the_recap_is() {
        open(Scenes.lobby(), Map.of());
        assertThat(portal.page.locator(".count")).hasText(java.util.regex.Pattern.compile("4:\\d\\d"));
        portal.room.chat.at("close").state("closed");
        portal.room.chatChanged();
        assertThat(portal.text("The recap is at the address below.")).isVisible();
    }

    @Test
    void a_host_sets_the_wall_from_its_corner() {
        portal.as(Cast.ADAEZE);
        open(HostScenes.live(), Map.of());
        portal.button("Settings of wall A").press("Enter");
        portal.page.getByLabel("Hide names, on this wall only").check();
        assertThat(portal.text("Mika Korhonen")).isHidden();
        assertThat(portal.room.desk.walls.get("A")).containsEntry("namesHidden", true);
        portal.page.getByLabel("The question only").check();
        assertThat(posts()).hasCount(0);
        portal.page.keyboard().press("Escape");
        assertThat(portal.page.locator(".panel")).isHidden();
    }

    @Test
    void nobody_else_gets_a_corner() {
        open(Scenes.live(), Map.of());
        assertThat(question()).isVisible();
        assertThat(portal.page.locator(".corner")).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"3840,2160", "1920,1080", "1024,768", "1080,1920", "390,700"})
    void it_fits_every_screen_with_answers_left_out_whole(int width, int height) {
        open(HostScenes.many(20), Map.of("show", "newest"));
        portal.page.setViewportSize(width, height);
        assertThat(portal.page.locator(".next")).isInViewport();
        assertThat(portal.page.locator(".join")).isInViewport();
        assertThat((Boolean) portal.page.evaluate("(() => { const list = document.querySelector('lunchroom-wall')"
                        + ".shadowRoot.querySelector('.posts').getBoundingClientRect();"
                        + " const cut = (r) => r.left < list.right && r.right > list.left && (r.top < list.top - 1 || r.bottom > list.bottom + 1);"
                        + " return [...document.querySelector('lunchroom-wall').shadowRoot.querySelectorAll('article')]"
                        + ".every((a) => !cut(a.getBoundingClientRect())) })()"))
                .isTrue();
    }
}
