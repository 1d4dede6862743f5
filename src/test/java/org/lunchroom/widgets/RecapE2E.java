package org.lunchroom.widgets;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The record of a chat, for readers, for people who are quoted, and for hosts. */
class RecapE2E {
    @RegisterExtension
    final Portal portal = new Portal();

    private void open(PlayedRoom scene) {
        portal.open(scene, HostScenes.RECAP);
        portal.page.locator("article").waitFor();
    }

    private Locator question(int number) {
        return portal.page.locator(".question").nth(number - 1);
    }

    private Locator answer(String words) {
        return question(1).locator("blockquote", new Locator.LocatorOptions().setHasText(words));
    }

    @Test
    void a_recap_shows_facts_the_curve_answers_links_and_thanks() {
        open(Scenes.closed());
        assertThat(portal.page.locator("article")).containsText("14 May 2026, 12:05 to 13:00");
        assertThat(portal.page.locator(".facts")).containsText("58");
        assertThat(portal.page.locator(".chart"))
                .hasAttribute("aria-label", "Posts a minute. The most, 16, came in minute 23, during question 2.");
        assertThat(question(1).locator("> .inset > blockquote")).hasCount(2);
        assertThat(question(2)).containsText("Nobody answered this one.");
        assertThat(portal.page.locator(".resources a")).hasAttribute("href", "https://wiki.example.org/guide");
        assertThat(portal.page.locator(".resources")).containsText("shared by Jonas Thiel at Q2");
        assertThat(portal.page.locator(".thanks")).hasText("Adaeze Obi (host) and Mika Korhonen");
    }

    @Test
    void what_became_of_questions_to_those_who_led_is_said_in_the_readers_language() {
        portal.speaking("de");
        var room = Scenes.closed();
        var promise = Map.of("by", "Hanna Berg", "due", "2026-12-04");
        room.desk.recap.json.put(
                "asks",
                List.of(
                        Map.of("words", "Wann?", "tree", PlayedWords.tree("Wann?"), "votes", 7, "outcome", "live"),
                        Map.of(
                                "words",
                                "Wo?",
                                "tree",
                                PlayedWords.tree("Wo?"),
                                "votes",
                                1,
                                "outcome",
                                "promised",
                                "promise",
                                promise)));
        open(room);
        assertThat(portal.text("live beantwortet")).isVisible();
        assertThat(portal.text("Hanna Berg hat eine Antwort bis 4. Dezember 2026 versprochen"))
                .isVisible();
    }

    @Test
    void all_answers_are_there_once_folded() {
        open(Scenes.closed());
        var all = question(1).locator("details.all");
        assertThat(all.locator("summary")).hasText("All 3 answers");
        assertThat(all.locator("blockquote").first()).isHidden();
        all.locator("summary").click();
        assertThat(all.locator("blockquote p"))
                .hasText(new String[] {"Start with what you saw.", "We use this guide.", "In private, about one thing."
                });
    }

    @Test
    void a_host_picks_and_the_picked_replace_the_chosen() {
        open(HostScenes.recapDraft());
        question(1).locator("summary").click();
        answer("In private, about one thing.").locator(".pick").click();
        assertThat(question(1).locator("> .inset > blockquote")).hasCount(1);
        assertThat(question(1).locator("> .inset > blockquote")).containsText("In private, about one thing.");
        question(1).locator("> .inset > blockquote .pick").click();
        assertThat(question(1).locator("> .inset > blockquote")).hasCount(2);
    }

    @Test
    void publishing_says_what_happens_and_can_be_taken_back() {
        open(HostScenes.recapDraft());
        assertThat(portal.page.locator(".desk")).containsText("Everybody who can read #feedbackchat will see it");
        portal.button("Publish").click();
        assertThat(portal.page.locator(".desk")).containsText("Published");
        portal.button("Make it a draft again").click();
        assertThat(portal.page.locator(".desk")).containsText("Draft: only hosts see this.");
    }

    @Test
    void a_press_right_after_writing_is_not_lost() {
        open(HostScenes.recapDraft());
        question(1).locator("summary").click();
        portal.page.locator(".desk textarea").fill("Mine.");
        answer("In private, about one thing.").locator(".pick").click();
        assertThat(question(1).locator("> .inset > blockquote")).hasCount(1);
        portal.page.locator(".desk textarea").fill("Mine, again.");
        portal.button("Publish").click();
        assertThat(portal.page.locator(".desk")).containsText("Published");
        assertThat(portal.page.locator(".intro")).containsText("Mine, again.");
    }

    @Test
    void words_of_two_hosts_are_both_kept() {
        open(HostScenes.recapDraft());
        var field = portal.page.locator(".desk textarea");
        field.fill("Mine.");
        portal.room.desk.recap.meanwhile("Theirs.");
        field.blur();
        assertThat(portal.page.locator("[role=status]")).containsText("nothing is lost");
        assertThat(field).hasValue("Mine.");
        assertThat(portal.page.locator(".desk blockquote")).containsText("Theirs.");
        portal.button("Keep both").click();
        assertThat(portal.page.locator(".intro")).containsText("Theirs.\nMine.");
    }

    @Test
    void who_is_quoted_may_appear_as_a_colleague() {
        open(HostScenes.quoted());
        assertThat(portal.page.locator(".desk")).containsText("One of your answers is here under your name.");
        portal.button("Appear as a colleague").click();
        assertThat(portal.page.locator(".desk")).containsText("You appear as “a colleague”");
        portal.button("Use my name").click();
        assertThat(portal.page.locator(".desk")).containsText("under your name");
    }

    @Test
    void others_see_no_desk() {
        open(Scenes.closed());
        assertThat(portal.page.locator(".desk")).hasCount(0);
        assertThat(portal.page.locator(".pick")).hasCount(0);
    }

    @Test
    void every_format_is_one_click_away() {
        open(Scenes.closed());
        for (String door : List.of("Download PDF", "Markdown", "Web page", "All posts (CSV)", "Data (JSON)")) {
            var download = portal.page.waitForDownload(() -> portal.button(door).click());
            assertThat(download.suggestedFilename()).startsWith("feedbackchat-2026-05-14.");
        }
        assertThat(portal.complaints).isEmpty();
    }

    @Test
    void before_the_end_it_says_when_it_comes_and_comes_by_itself() {
        var scene = Scenes.live();
        scene.desk.recap.there = false;
        open(scene);
        assertThat(portal.text("Its recap will be here within a minute of the close, at 13:00."))
                .isVisible();
        scene.desk.recap.there = true;
        portal.page.locator(".facts").waitFor(new Locator.WaitForOptions().setTimeout(15_000));
    }

    @Test
    void paper_leaves_the_furniture_out() {
        open(HostScenes.recapDraft());
        portal.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        assertThat(portal.button("Download PDF")).isHidden();
        assertThat(portal.page.locator(".desk")).isHidden();
        assertThat(answer("Start with what you saw.").first()).isVisible();
    }
}
