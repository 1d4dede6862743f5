package org.lunchroom.widgets;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reading asks, voting, and what became of them, on a portal's page. */
class QandaE2E {
    static final String QANDA = "<lunchroom-qanda room=feedbackchat heading='Ask the board'></lunchroom-qanda>";

    @RegisterExtension
    final Portal portal = new Portal();

    static PlayedRoom scene() {
        PlayedRoom room = Scenes.empty();
        var promise = Map.of("owner", Cast.INES.json(), "due", "2026-05-20", "overdue", false);
        room.qanda.asks("Can we get the slides in Polish?", "approved", 23, Map.of());
        room.qanda.asks("Will the plants keep their own budget?", "on-stage", 58, Map.of("way", "strict"));
        room.qanda.asks("Why were the shifts decided before the survey?", "approved", 41, Map.of("mergedHere", 2));
        room.qanda.asks("When does the canteen open?", "answered", 5, Map.of("answer", Map.of("how", "live")));
        room.qanda.asks("Who pays for the course?", "promised", 3, Map.of("promise", promise));
        room.qanda.asks("Is M. leaving?", "declined", 0, Map.of("reason", "off-topic"));
        room.qanda.asks("Does it wait?", "waiting", 0, Map.of());
        return room;
    }

    private Portal open(PlayedRoom room) {
        portal.open(room, QANDA);
        portal.page.locator(".list").waitFor();
        portal.page.waitForCondition(() -> room.readers() > 0);
        return portal;
    }

    private Locator rows() {
        return portal.page.locator("lunchroom-qanda .list article");
    }

    private Locator row(String words) {
        return portal.page.locator("article", new Page.LocatorOptions().setHasText(words));
    }

    private Locator words() {
        return portal.page.getByLabel("Your question");
    }

    @Test
    void what_is_on_stage_comes_first_then_the_most_votes_and_what_waits_is_not_shown() {
        open(scene());
        assertThat(rows()).hasCount(3);
        assertThat(rows().nth(0)).containsText("Being answered now");
        assertThat(rows().nth(1)).containsText("Why were the shifts");
        assertThat(rows().nth(1)).containsText("2 more merged here");
        assertThat(rows().nth(2)).containsText("Polish");
        portal.isAccessible();
        assertThat(portal.complaints).isEmpty();
    }

    @Test
    void one_votes_and_takes_it_back() {
        open(scene());
        var vote = row("Polish").locator("button.votes");
        vote.press("Enter");
        assertThat(vote).hasAttribute("aria-pressed", "true");
        assertThat(vote).containsText("24 votes");
        assertThat(vote).isFocused();
        vote.press("Enter");
        assertThat(vote).containsText("23 votes");
        assertThat(portal.server().asked)
                .contains("PUT /rooms/feedbackchat/asks/a1/vote", "DELETE /rooms/feedbackchat/asks/a1/vote");
    }

    @Test
    void what_others_ask_and_vote_does_not_move_what_one_reads() {
        var room = scene();
        open(room);
        words().fill("I am wri");
        room.tell("ask.voted", Map.of("id", "a1", "votes", 99));
        room.qanda.asks("What is new?", "approved", 200, Map.of());
        assertThat(portal.button("1 new question")).isVisible();
        assertThat(rows().nth(2)).containsText("99");
        assertThat(rows()).hasCount(3);
        assertThat(words()).isFocused();
        assertThat(words()).hasValue("I am wri");
        portal.button("1 new question").click();
        assertThat(rows().nth(1)).containsText("What is new?");
    }

    @Test
    void one_sorts_and_sees_what_was_answered_and_promised() {
        open(scene());
        portal.page.getByLabel("Sort by").selectOption("new");
        assertThat(rows().nth(1)).containsText("Why were the shifts");
        portal.page.getByLabel("Sort by").selectOption("waiting");
        assertThat(rows().nth(1)).containsText("Polish");
        portal.button("Answered").click();
        assertThat(rows()).hasCount(2);
        assertThat(row("canteen")).containsText("Answered live");
        assertThat(row("canteen").locator("button.votes")).hasCount(0);
        assertThat(row("course")).containsText("Ines Duarte will answer by 20 May");
    }

    @Test
    void the_ledger_sums_to_all_that_was_asked() {
        var room = scene();
        open(room);
        portal.button("What became of all").click();
        var ledger = portal.page.locator(".ledger");
        assertThat(ledger.locator("tfoot")).hasText("Asked in all7");
        assertThat(ledger).containsText("Declined (off topic 1)");
        ledger.locator("summary").click();
        assertThat(ledger.getByText("Is M. leaving?")).hasCount(0);
        assertThat(ledger.getByText("Declined: off topic")).isVisible();
        portal.isAccessible();
        room.qanda.asks("One more?", "approved", 0, Map.of());
        assertThat(ledger.locator("tfoot")).hasText("Asked in all8");
        var file = portal.page.waitForDownload(() -> portal.button("CSV").click());
        assertThat(file.suggestedFilename()).isEqualTo("feedbackchat-ledger.csv");
    }

    @Test
    void whoever_promised_an_answer_sees_it_until_it_is_given() {
        var room = scene();
        var promise = Map.of("owner", room.viewer.json(), "due", "2026-05-20", "overdue", false);
        room.qanda.asks("Who pays for the bus?", "promised", 2, Map.of("promise", promise));
        open(room);
        var mine = portal.page.locator(".mine");
        assertThat(mine).containsText("Who pays for the bus?");
        mine.locator("summary").click();
        portal.isAccessible();
        portal.page.getByLabel("Your answer").fill("The city does.");
        portal.button("Answer in writing").click();
        assertThat(portal.text("Your answer is there, for everybody to read.")).isVisible();
        assertThat(mine).hasCount(0);
        assertThat(room.qanda.sent.get(0)).containsEntry("how", "writing").containsEntry("words", "The city does.");
    }

    @Test
    void before_it_opens_and_when_it_is_over_one_reads_when() {
        var room = scene();
        room.qanda.facts.putAll(Map.of("open", false, "opensAt", "2026-05-15T08:00:00Z"));
        open(room);
        assertThat(portal.text("You can ask from tomorrow at 10:00.")).isVisible();
        assertThat(words()).isHidden();
        assertThat(row("Polish").locator("button.votes")).hasCount(0);
        room.tell("qanda.changed", Map.of("qanda", Map.of("open", true, "opensAt", "2026-05-14T08:00:00Z")));
        assertThat(words()).isVisible();
        room.tell("qanda.changed", Map.of("qanda", Map.of("open", false, "closesAt", "2026-05-14T09:00:00Z")));
        assertThat(portal.text("Asking and voting are over.")).isVisible();
    }

    @Test
    void it_fits_a_telephone_in_the_dark_from_right_to_left() {
        var room = scene();
        portal.speaking("ar").dark().wide(390);
        open(room);
        assertThat(portal.page.locator("lunchroom-qanda")).hasAttribute("dir", "rtl");
        assertThat(portal.text("كيف تريد أن تسأل؟")).isVisible();
        portal.isAccessible();
        assertThat((Boolean) portal.page.evaluate("document.documentElement.scrollWidth <= 390"))
                .isTrue();
    }

    @Test
    void from_what_was_merged_there_is_a_way_to_where_its_votes_count() {
        var room = scene();
        var merged = room.qanda.asks("Polish slides?", "merged", 0, Map.of("mergedInto", "a4"));
        room.qanda.asked.add(merged.get("id"));
        open(room);
        portal.button("Show it").click();
        assertThat(row("canteen")).isFocused();
        assertThat(portal.button("Answered")).hasAttribute("aria-pressed", "true");
    }
}
