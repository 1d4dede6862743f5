package org.lunchroom.widgets;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Polls are voted in, looked at and led, by mouse and by keys. */
class PollE2E {
    private static final String POLL = "<lunchroom-poll room=feedbackchat></lunchroom-poll>";
    private static final String DESK = "<lunchroom-poll desk room=feedbackchat></lunchroom-poll>";
    private static final Map<String, Object> FRUIT = Map.of("options", List.of("Apple", "Fig", "Pear"));

    @RegisterExtension
    final Portal portal = new Portal();

    private PlayedRoom scene(Map<String, Object> more) {
        PlayedRoom room = Scenes.empty();
        Map<String, Object> poll = new LinkedHashMap<>(FRUIT);
        poll.putAll(more);
        room.polls.asks("open", poll);
        return room;
    }

    private void open(PlayedRoom room) {
        portal.open(room, POLL);
        article().waitFor();
        portal.page.waitForCondition(() -> room.readers() > 0);
    }

    private static List<String> said(PlayedRoom room) {
        return room.polls.sent.stream().map(String::valueOf).toList();
    }

    private static Page.LocatorOptions containing(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    private Locator article() {
        return portal.page.locator("lunchroom-poll article").first();
    }

    private void tells(PlayedRoom room, Map<String, Object> change) {
        Map<String, Object> now = new LinkedHashMap<>(room.polls.polls.get(0));
        now.putAll(change);
        room.tell("poll.voted", Map.of("poll", now));
    }

    @Test
    void one_votes_by_keys_changes_ones_mind_and_takes_it_back() {
        var room = scene(Map.of());
        open(room);
        assertThat(portal.text("Results show once five people have voted.")).isVisible();
        assertThat(portal.text("Nobody is shown what you chose.")).isVisible();
        portal.isAccessible();
        portal.page.getByLabel("Apple").focus();
        portal.page.keyboard().press("Space");
        portal.page.keyboard().press("Enter");
        assertThat(portal.text("Your vote is there.")).isVisible();
        portal.page.getByLabel("Fig").check();
        portal.button("Change my vote").click();
        assertThat(portal.text("you have voted")).isVisible();
        portal.button("Take it back").click();
        assertThat(portal.text("Your vote is taken back.")).isVisible();
        assertThat(said(room))
                .containsExactly("{act=vote p1, choices=[0]}", "{act=vote p1, choices=[1]}", "{act=vote p1}");
        assertThat(portal.complaints).isEmpty();
    }

    @Test
    void bars_grow_while_one_looks_and_say_the_same_in_words() {
        var room = scene(Map.of());
        open(room);
        tells(room, Map.of("votes", 8, "results", Map.of("counts", List.of(4, 2, 2))));
        assertThat(article().locator("tr").first()).containsText("50% 4");
        tells(room, Map.of("votes", 10, "results", Map.of("counts", List.of(5, 3, 2))));
        assertThat(article().locator("tr").nth(1)).containsText("30% 3");
        assertThat(portal.text("10 votes")).isVisible();
        portal.isAccessible();
    }

    @Test
    void several_a_scale_and_words_are_chosen() {
        var room = scene(Map.of("kind", "multiple"));
        open(room);
        portal.page.getByLabel("Apple").check();
        portal.page.getByLabel("Pear").check();
        portal.button("Vote").click();
        assertThat(portal.text("Your vote is there.")).isVisible();
        room.polls.asks("open", Map.of("kind", "scale", "low", "never", "high", "always", "question", "How often?"));
        portal.page.getByLabel("5, always").check();
        portal.button("Vote").click();
        portal.page.waitForCondition(() -> room.polls.sent.size() == 2);
        room.polls.asks("open", Map.of("kind", "words", "question", "In a word?"));
        portal.page.getByLabel("Word 1").fill("trust");
        portal.page.keyboard().press("Enter");
        portal.page.waitForCondition(() -> room.polls.sent.size() == 3);
        assertThat(said(room))
                .containsExactly(
                        "{act=vote p1, choices=[0, 2]}", "{act=vote p2, choices=[5]}", "{act=vote p3, words=[trust]}");
    }

    @Test
    void an_order_is_made_by_keys_and_the_focus_goes_along() {
        var room = scene(Map.of("kind", "ranking"));
        open(room);
        portal.button("Up: Pear").focus();
        portal.page.keyboard().press("Enter");
        assertThat(portal.button("Up: Pear")).isFocused();
        portal.page.keyboard().press("Enter");
        assertThat(portal.button("Down: Pear")).isFocused();
        portal.isAccessible();
        portal.button("Vote").click();
        assertThat(portal.text("Your vote is there.")).isVisible();
        assertThat(said(room)).containsExactly("{act=vote p1, choices=[2, 0, 1]}");
        tells(room, Map.of("votes", 5, "results", Map.of("points", List.of(7, 9, 14))));
        assertThat(article().locator("tr").first()).containsText("Pear");
        assertThat(article().locator("tr").first()).containsText("14 points");
    }

    @Test
    void a_strict_vote_says_what_is_kept_and_stays() {
        var room = scene(Map.of("strict", true, "hidden", true));
        open(room);
        assertThat(portal.text("So nobody can look up your vote, and it can’t be changed."))
                .isVisible();
        portal.page.getByLabel("Fig").check();
        portal.button("Vote").click();
        assertThat(portal.text("Nobody knows which vote is yours.")).isVisible();
        assertThat(portal.button("Change my vote")).hasCount(0);
    }

    @Test
    void a_cloud_is_a_list_and_hosts_take_words_off_it() {
        var room = scene(Map.of(
                "kind",
                "words",
                "votes",
                6,
                "results",
                Map.of("words", List.of(Map.of("word", "trust", "count", 5), Map.of("word", "الثقة", "count", 1)))));
        room.polls.hosts = true;
        portal.open(room, DESK);
        var cloud = portal.page.locator(".cloud");
        assertThat(cloud.locator("li").first()).containsText("said 5 times");
        portal.isAccessible();
        portal.button("Take off the cloud: trust").click();
        assertThat(portal.text("“trust” is off the cloud.")).isVisible();
        assertThat(said(room)).containsExactly("{act=words p1, word=trust}");
    }

    @Test
    void a_host_writes_a_poll_opens_reveals_and_closes_it() {
        PlayedRoom room = Scenes.empty();
        room.polls.hosts = true;
        portal.open(room, DESK);
        portal.button("New poll").click();
        portal.page.getByLabel("Question").fill("Which fruit?");
        portal.page.getByLabel("Answers, one a line").fill("Apple");
        portal.button("Open now").click();
        assertThat(portal.text("A poll needs at least 2 options.")).isVisible();
        portal.page.getByLabel("Answers, one a line").fill("Apple\n\n Fig ");
        portal.page.getByLabel("Hide the results").check();
        portal.isAccessible();
        portal.button("Open now").click();
        assertThat(portal.text("The poll is open.")).isVisible();
        assertThat(room.polls.sent.get(1))
                .containsEntry("question", "Which fruit?")
                .containsEntry("options", List.of("Apple", "Fig"))
                .containsEntry("hidden", true);
        portal.page.locator("button", containing("Show results now")).click();
        assertThat(portal.text("Everybody sees the results now.")).isVisible();
        portal.page.locator("button", containing("Close")).click();
        assertThat(portal.text("The poll is closed.")).isVisible();
    }

    @Test
    void it_comes_into_the_room_when_it_opens_and_stays_with_its_results() {
        var room = Scenes.live();
        portal.open(room, Portal.ROOM).settled();
        assertThat(portal.page.locator("lunchroom-poll")).hasCount(0);
        var poll = room.polls.asks("open", FRUIT);
        portal.page.getByLabel("Fig").check();
        portal.button("Vote").click();
        assertThat(portal.text("Your vote is there.")).isVisible();
        assertThat(portal.page.getByLabel("Fig")).isHidden();
        portal.isAccessible();
        poll.putAll(Map.of("state", "closed", "version", 2, "votes", 9, "results", Map.of("counts", List.of(4, 5, 0))));
        room.polls.tell(poll);
        portal.page.locator("lunchroom-poll summary").click();
        assertThat(portal.page.locator("lunchroom-poll tr").nth(1)).containsText("56%");
        assertThat(portal.complaints).isEmpty();
    }

    @Test
    void where_there_is_little_room_it_is_one_line_until_one_opens_it_and_stays_as_one_left_it() {
        portal.wide(390);
        var room = Scenes.live();
        var poll = room.polls.asks("open", FRUIT);
        room.polls.polls.get(0).put("question", "Which of all these many kinds of fruit do you like best of all?");
        portal.open(room, "<lunchroom-poll plain room=feedbackchat poll=" + poll.get("id") + "></lunchroom-poll>");
        var line = portal.page.locator("lunchroom-poll summary");
        line.waitFor();
        assertThat(line).containsText("Poll open");
        assertThat(line).containsText("Vote");
        assertThat(portal.page.getByLabel("Fig")).isHidden();
        org.assertj.core.api.Assertions.assertThat(line.boundingBox().height).isLessThan(48);
        portal.isAccessible();
        line.press("Enter");
        assertThat(portal.page.getByLabel("Fig")).isVisible();
        portal.page.reload();
        assertThat(portal.page.getByLabel("Fig")).isVisible();
        line.press("Enter");
        portal.page.reload();
        line.waitFor();
        assertThat(portal.page.getByLabel("Fig")).isHidden();
        line.press("Enter");
        portal.page.getByLabel("Fig").check();
        portal.button("Vote").click();
        assertThat(portal.page.getByLabel("Fig")).isHidden();
        assertThat(line).isFocused();
        assertThat(portal.complaints).isEmpty();
    }

    @Test
    void twenty_long_options_and_a_long_question_stay_on_the_wall() {
        var room = HostScenes.live();
        portal.as(Cast.ADAEZE).open(room, "<lunchroom-wall chat=chat1></lunchroom-wall>");
        portal.page.locator(".top").waitFor();
        portal.page.waitForCondition(() -> room.readers() > 0);
        var options = java.util.stream.IntStream.range(0, 20)
                .mapToObj(i -> i + " " + "what we could try together ".repeat(4))
                .toList();
        var question = "What of all this do we want to begin with, given what we heard today? ".repeat(6);
        var counts = java.util.Collections.nCopies(20, 2);
        room.polls.asks(
                "open",
                Map.of("question", question, "options", options, "votes", 40, "results", Map.of("counts", counts)));
        assertThat(portal.page.locator("lunchroom-poll[wall] tr")).hasCount(20);
        org.assertj.core.api.Assertions.assertThat(
                        (Boolean)
                                portal.page.evaluate(
                                        """
                () => {
                  const wall = document.querySelector('lunchroom-wall').renderRoot.querySelector('lunchroom-poll');
                  const place = wall.getBoundingClientRect();
                  return [...wall.renderRoot.querySelectorAll('tr, h2')].every((each) => {
                    const box = each.getBoundingClientRect();
                    return box.top >= place.top - 1 && box.bottom <= place.bottom + 1;
                  });
                }
                """))
                .isTrue();
    }

    @Test
    void a_wall_shows_it_large_and_leaves_it_when_its_step_is_over() {
        var room = HostScenes.live();
        portal.as(Cast.ADAEZE).open(room, "<lunchroom-wall chat=chat1></lunchroom-wall>");
        portal.page.locator(".top").waitFor();
        portal.page.waitForCondition(() -> room.readers() > 0);
        Map<String, Object> more = new LinkedHashMap<>(FRUIT);
        more.putAll(Map.of("step", "s2", "votes", 8, "results", Map.of("counts", List.of(4, 2, 2))));
        var poll = room.polls.asks("open", more);
        assertThat(portal.page.locator("lunchroom-poll[wall] tr")).hasCount(3);
        assertThat(portal.page.locator("lunchroom-poll[wall] form")).hasCount(0);
        poll.putAll(Map.of("state", "closed", "version", 2));
        room.polls.tell(poll);
        assertThat(portal.page.locator("lunchroom-poll")).hasCount(0);
    }

    @Test
    void one_says_how_it_goes_and_takes_it_back() {
        var room = Scenes.live();
        portal.open(room, Portal.ROOM).settled();
        portal.button("Too fast").click();
        assertThat(portal.text("Thank you. Press again to take it back.")).isVisible();
        portal.isAccessible();
        assertThat(portal.button("Too fast")).hasAttribute("aria-pressed", "true");
        portal.button("Too fast").click();
        assertThat(portal.button("Too fast")).hasAttribute("aria-pressed", "false");
        assertThat(said(room)).containsExactly("{act=pulse fast}", "{act=pulse null}");
    }

    @Test
    void whoever_leads_sees_numbers_and_calmly_that_many_lag_behind() {
        PlayedRoom room = Scenes.empty();
        room.polls.hosts = true;
        portal.open(room, "<lunchroom-pulse desk room=feedbackchat></lunchroom-pulse>");
        assertThat(portal.text("Fewer than five people have said how it goes.")).isVisible();
        portal.page.waitForCondition(() -> room.readers() > 0);
        var pulse = Map.of("fine", 4, "fast", 1, "lost", 3, "alert", true);
        room.frame(
                "entry",
                Map.of("room", PlayedRoom.TAG, "hosts", true, "number", 900, "type", "pulse.changed", "pulse", pulse));
        assertThat(portal.text("Many lag behind")).isVisible();
        assertThat(portal.page.locator("lunchroom-pulse")).containsText("Lost 3");
        portal.isAccessible();
    }

    @Test
    void a_wall_shows_the_question_that_is_answered_also_without_a_chat() {
        PlayedRoom room = Scenes.empty();
        portal.open(room, "<lunchroom-wall room=feedbackchat></lunchroom-wall>");
        portal.page.locator(".still").waitFor();
        portal.page.waitForCondition(() -> room.readers() > 0);
        var ask = room.qanda.asks("Will the plants keep their budget?", "on-stage", 58, Map.of());
        assertThat(portal.page.locator(".spotlight")).containsText("Will the plants keep their budget?");
        assertThat(portal.page.locator(".spotlight")).containsText("58 votes");
        ask.putAll(Map.of("state", "answered", "version", 2));
        room.qanda.tell(ask);
        assertThat(portal.page.locator(".spotlight")).hasCount(0);
    }

    @Test
    void it_fits_a_telephone_in_the_dark_from_right_to_left() {
        portal.speaking("ar").dark().wide(390);
        var room = scene(Map.of("kind", "ranking", "votes", 7, "results", Map.of("points", List.of(9, 8, 7))));
        open(room);
        assertThat(portal.text("النتائج").first()).isAttached();
        portal.isAccessible();
        assertThat((Boolean) portal.page.evaluate("document.documentElement.scrollWidth <= 390"))
                .isTrue();
    }
}
