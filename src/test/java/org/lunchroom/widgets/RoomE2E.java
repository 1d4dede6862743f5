package org.lunchroom.widgets;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a person sees in a room, in each state that a chat can be in. */
class RoomE2E {
    @RegisterExtension
    final Portal portal = new Portal();

    @Test
    void a_live_room_shows_the_question_time_left_answers_and_people() {
        portal.open(Scenes.live()).settled();
        assertThat(portal.page.locator(".question .q")).containsText("What makes feedback easy to hear");
        assertThat(portal.page.locator(".question .left")).containsText("2 answers · Q3 at 12:32");
        assertThat(portal.page.locator(".question .left")).containsText("left");
        assertThat(portal.page.locator("header")).containsText("92 here · 34 posting · 58 listening");
        assertThat(portal.post("Start with what you saw")).containsText("Mika Korhonen");
        assertThat(portal.post("Start with what you saw")).containsText("A2");
        assertThat(portal.post("Moving to Q2")).containsText("Host");
        assertThat(portal.page.locator(".live")).hasText("Live");
    }

    @Test
    void fewer_than_five_are_not_counted() {
        portal.open(Scenes.empty()).settled();
        assertThat(portal.page.locator("header")).containsText("fewer than five here");
    }

    @Test
    void numbers_of_people_follow_the_stream() {
        portal.open(Scenes.live()).settled();
        portal.room.frame("present", Map.of("room", PlayedRoom.TAG, "here", 8, "posting", 5));
        assertThat(portal.page.locator("header")).containsText("8 here · 5 posting");
    }

    @Test
    void the_next_question_comes_by_itself() {
        portal.open(Scenes.live()).settled();
        portal.room.chat.at("q3");
        portal.room.chatChanged();
        assertThat(portal.page.locator(".question .q")).containsText("How do we ask for it?");
        assertThat(portal.field()).hasAttribute("placeholder", "Answer Q3…");
        assertThat(portal.page.locator("[role=status]")).containsText("Question 3: How do we ask for it?");
    }

    @Test
    void a_hold_stops_the_time() {
        portal.open(Scenes.live()).settled();
        portal.room.chat.heldSince(portal.room.now());
        portal.room.chatChanged();
        assertThat(portal.page.locator(".question .left")).containsText("On hold");
        portal.room.chat.heldSince(null);
        portal.room.chatChanged();
        assertThat(portal.page.locator(".question .left")).not().containsText("On hold");
    }

    @Test
    void before_the_chat_one_says_whether_one_comes() {
        portal.open(Scenes.announced()).settled();
        assertThat(portal.page.locator(".question")).containsText("Starts Thursday 14 May, 12:05, in 3 days");
        assertThat(portal.page.locator(".question")).containsText("With Adaeze Obi and Ines Duarte");
        portal.button("Yes").click();
        assertThat(portal.button("Yes")).hasAttribute("aria-pressed", "true");
        assertThat(portal.page.locator(".question")).containsText("42 yes");
    }

    @Test
    void the_calendar_file_is_fetched_with_the_token_and_saved() {
        portal.open(Scenes.announced()).settled();
        var saved = portal.page.waitForDownload(
                () -> portal.button("Add to calendar").click());
        assertThat(saved.suggestedFilename()).isEqualTo("feedbackchat.ics");
    }

    @Test
    void the_lobby_counts_down_and_invites_a_hello() {
        portal.open(Scenes.lobby()).settled();
        assertThat(portal.page.locator(".question")).containsText("Starts in 4:");
        assertThat(portal.field()).hasAttribute("placeholder", "Say hello…");
    }

    @Test
    void the_second_sitting_takes_late_answers_to_a_chosen_question() {
        portal.open(Scenes.secondSitting()).settled();
        assertThat(portal.page.locator(".question")).containsText("answers are welcome until Saturday 16 May, 13:00");
        portal.page.getByLabel("What this answers").selectOption("chat1-q1");
        portal.field().fill("Late, but here.");
        portal.button("Post A1").click();
        assertThat(portal.post("Late, but here.")).containsText("A1");
    }

    @Test
    void a_closed_chat_leads_to_its_recap() {
        portal.open(Scenes.closed()).settled();
        assertThat(portal.text("Read the recap")).hasAttribute("href", "/recap?chat=chat1");
    }

    @Test
    void an_empty_room_says_so_and_lets_one_begin() {
        portal.open(Scenes.empty()).settled();
        assertThat(portal.page.locator(".question")).containsText("No chat is planned here yet.");
        assertThat(portal.text("The first word is yours.")).isVisible();
    }

    @Test
    void a_late_joiner_is_told_where_the_chat_is_and_gets_earlier_questions_in_lines() {
        portal.open(Scenes.late()).settled();
        assertThat(portal.page.locator(".catch-up")).containsText("You are at Q2.");
        assertThat(portal.page.locator(".catch-up")).containsText("My first boss said one thing I still use.");
        portal.button("Got it").click();
        assertThat(portal.page.locator(".catch-up")).hasCount(0);
        assertThat(portal.button("Catch up")).isFocused();
        portal.page.reload();
        portal.settled();
        assertThat(portal.page.locator(".catch-up")).hasCount(0);
        portal.button("Catch up").click();
        assertThat(portal.page.locator(".catch-up")).isVisible();
    }

    @Test
    void who_may_not_speak_yet_can_join() {
        PlayedRoom room = Scenes.live();
        room.facts.putAll(Map.of("role", "reader", "canSpeak", false));
        portal.open(room).settled();
        portal.button("Join #feedbackchat to write").click();
        assertThat(portal.field()).isVisible();
    }

    @Test
    void what_was_shared_stands_aside_and_on_cards() {
        portal.open(Scenes.live()).settled();
        portal.room.answers(Cast.MIKA, 2, "Also https://video.example.org/radical-candour", portal.room.now());
        assertThat(portal.page.locator(".aside")).containsText("Shared in this chat · 2");
        assertThat(portal.page.locator("a.card", null)).hasCount(2);
        assertThat(portal.page.locator("a.card").last()).hasAttribute("rel", "noopener noreferrer nofollow ugc");
    }

    @Test
    void a_wrong_room_says_what_to_do() {
        PlayedRoom room = Scenes.live();
        room.refused = "/rooms";
        room.refusal = new PlayedProblem(404, "not-found", "No.");
        portal.open(room);
        assertThat(portal.text("This does not exist, or it is not open to you."))
                .isVisible();
    }

    @Test
    void a_server_in_trouble_is_asked_again_by_a_button() {
        PlayedRoom room = Scenes.live();
        room.refused = "/rooms";
        portal.open(room);
        assertThat(portal.text("Lunchroom has a problem of its own.")).isVisible();
        room.refused = "nothing";
        portal.button("Try again").click();
        portal.settled();
    }

    @Test
    void words_never_become_markup_and_only_web_addresses_become_links() {
        portal.open(Scenes.live()).settled();
        portal.room.says(
                Cast.MIKA,
                "<img src=x onerror=alert(1)>",
                portal.room.now(),
                Map.of(
                        "tree",
                        java.util.List.of(Map.of(
                                "t",
                                "link",
                                "href",
                                "javascript:alert(1)",
                                "c",
                                java.util.List.of(Map.of("t", "text", "s", "<img src=x onerror=alert(1)>"))))));
        assertThat(portal.text("<img src=x")).isVisible();
        assertThat(portal.page.locator(".log img")).hasCount(0);
        assertThat(portal.page.locator(".log a[href^=javascript]")).hasCount(0);
    }

    @Test
    void another_persona_sees_their_own_room() {
        portal.open(Scenes.live()).settled();
        portal.page.evaluate(
                "document.dispatchEvent(new CustomEvent('lunchroom-persona', {detail: {persona: 'mika'}}))");
        portal.field().fill("From Mika now");
        portal.field().press("Control+Enter");
        assertThat(portal.post("From Mika now")).isVisible();
        assertThat(portal.server().asked)
                .filteredOn(call -> call.equals("POST /session"))
                .hasSizeGreaterThan(1);
    }

    @Test
    void a_new_role_stands_at_once_at_ones_messages_and_opens_what_it_allows() {
        var room = Scenes.live();
        room.facts.putAll(Map.of("role", "reader", "canSpeak", false));
        portal.open(room).settled();
        assertThat(portal.field()).hasCount(0);
        var mika = new java.util.LinkedHashMap<>(Cast.MIKA.json());
        mika.put("role", "moderator");
        room.tell("member.changed", Map.of("person", mika));
        assertThat(portal.post("Start with what you saw").locator(".chip.host")).hasText("Co-moderator");

        room.facts.putAll(Map.of("role", "participant", "canSpeak", true));
        room.tell("member.changed", Map.of("person", Cast.JONAS.json()));
        assertThat(portal.field()).isVisible();
    }
}
