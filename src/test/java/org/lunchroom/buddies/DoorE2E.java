package org.lunchroom.buddies;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.InBrowser;
import org.lunchroom.harness.Visitor;

/** Two newcomers, a helper and a late helper at the door of a chat, each at a browser of their own. */
class DoorE2E extends InBrowser {
    private final String tag = "door" + UUID.randomUUID().toString().substring(0, 8);
    private Caller host;

    @BeforeEach
    void a_chat_is_in_its_lobby() {
        host = stage().server().as("host");
        host.post("/rooms", "{\"tag\":\"" + tag + "\",\"title\":\"Feedback\",\"visibility\":\"open\"}")
                .expect(201);
        var now = java.time.Instant.parse(host.get("/time").json().getString("now"));
        var starts =
                now.plus(6, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.MINUTES).atOffset(ZoneOffset.UTC);
        var chat = host.post(
                        "/rooms/" + tag + "/chats",
                        """
                        {"title":"Giving feedback","startsAt":"%s","zone":"UTC","minutes":30,
                         "steps":[{"kind":"question","text":"When did feedback help you?","minutes":25},
                                  {"kind":"close","text":"Takeaways","minutes":5}]}"""
                                .formatted(starts.toLocalDateTime()))
                .expect(201)
                .json()
                .getString("id");
        host.post("/chats/" + chat + "/announcement", "{}").expect(200);
    }

    private Visitor atDoor(String persona, int width) {
        stage().server().as(persona).put("/rooms/" + tag + "/membership", "{}");
        var visitor = visitor(persona, width, 900);
        visitor.open("room.html?tag=" + tag);
        visitor.page().locator("details.door summary").click();
        return visitor;
    }

    private static Locator lane(Visitor who) {
        return who.page().locator("lunchroom-buddy");
    }

    private static void says(Visitor who, String words, String button) {
        lane(who).locator("textarea").fill(words);
        lane(who)
                .getByText(button, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    @Test
    void a_second_newcomer_finds_the_late_helper_and_a_draft_goes_into_the_room_by_its_author() {
        var yuki = atDoor("yuki", 1280);
        yuki.button("I’m new").click();
        assertThat(lane(yuki)).containsText("A buddy will sit beside you");
        yuki.isAccessible();

        var samuel = atDoor("samuel", 1280);
        samuel.button("I can help").click();
        assertThat(lane(yuki)).containsText("Samuel Okoth");
        assertThat(lane(samuel)).containsText("Yuki Tanaka");

        var mateus = atDoor("mateus", 390);
        mateus.button("I’m new").click();
        assertThat(lane(mateus)).containsText("A buddy will sit beside you");

        says(yuki, "What do I write first?", "Send");
        assertThat(lane(samuel).locator(".log")).containsText("What do I write first?");
        says(yuki, "My boss asked me *before* she judged.", "Show as a draft");
        assertThat(lane(samuel).locator(".draft")).containsText("before");
        assertThat(lane(samuel).getByText("Post it in the room")).hasCount(0);
        assertThat(samuel.page().locator(".stream article")).hasCount(0);
        lane(yuki).getByText("Post it in the room").click();
        assertThat(samuel.page().locator(".stream article")).containsText("My boss asked me before she judged.");
        assertThat(lane(samuel).locator(".draft")).containsText("Posted");

        var aroha = atDoor("aroha", 1280);
        aroha.button("I can help").click();
        assertThat(lane(mateus)).containsText("Aroha Ngata");
        assertThat(lane(aroha)).containsText("Mateus Oliveira");
        says(aroha, "Hello Mateus", "Send");
        assertThat(lane(mateus).locator(".log")).containsText("Hello Mateus");
        assertThat(lane(yuki).locator(".log")).not().containsText("Hello Mateus");

        mateus.fits();
        mateus.isAccessible();
        samuel.isAccessible();
        pictures(yuki, mateus);
        theHostSeesNumbersOnly();
        samuelLeaves(samuel, yuki);
    }

    private static void pictures(Visitor wide, Visitor narrow) {
        wide.picture("lane");
        narrow.inTheDark().picture("lane-390-dark");
    }

    private void theHostSeesNumbersOnly() {
        var visitor = visitor("host");
        visitor.open("room.html?tag=" + tag);
        var page = visitor.page();
        page.locator("details.door summary").click();
        assertThat(lane(visitor)).containsText("I’m new");
        assertThat(page.getByText("Hello Mateus", new Page.GetByTextOptions())).hasCount(0);
    }

    // Who is left alone waits again, and what the two said is gone.
    private static void samuelLeaves(Visitor samuel, Visitor yuki) {
        lane(samuel).getByText("Only you two read this").last().click();
        samuel.button("Leave the door").click();
        assertThat(lane(samuel)).containsText("I can help");
        assertThat(lane(yuki)).containsText("A buddy will sit beside you");
        yuki.page().reload();
        assertThat(lane(yuki)).containsText("A buddy will sit beside you");
        assertThat(lane(yuki)).not().containsText("What do I write first?");
    }

    @Test
    void who_is_new_reads_a_hint_once_practises_and_is_welcomed_to_the_first_post() {
        var fatima = visitor("fatima");
        stage().server().as("fatima").put("/rooms/" + tag + "/membership", "{}");
        fatima.open("room.html?tag=" + tag);
        var hint = fatima.page().locator("lunchroom-newcomer");
        assertThat(hint).containsText("Somebody can sit beside you");
        fatima.button("Practise first").click();
        practises(fatima);
        hint.getByText("Got it").click();
        assertThat(hint).containsText("Just reading is fine");
        fatima.page().reload();
        assertThat(hint).containsText("Just reading is fine");

        fatima.page().locator(".composer textarea").fill("Hello, it is my first time");
        fatima.page().locator(".composer textarea").press("Control+Enter");
        assertThat(hint).containsText("Your first post here. Welcome!");
        var person = stage().server().as("fatima").get("/me").json().getString("id");
        host.put("/rooms/" + tag + "/welcomes/" + person, "{\"words\":\"Good to have you here\"}")
                .expect(200);
        assertThat(hint).containsText("welcomes you");
        assertThat(hint).containsText("Good to have you here");
        fatima.isAccessible();
        fatima.picture("first-post");
    }

    private static void practises(Visitor who) {
        var room = who.page().locator("lunchroom-practice");
        room.locator("textarea").fill("Anything");
        room.getByText("Post", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(room).containsText("What did you learn this week?");
        room.locator("textarea").fill("To ask first");
        room.getByText("Post A1").click();
        assertThat(room).containsText("your answer belongs to question 1");
        room.getByText("Like", new Locator.GetByTextOptions().setExact(true))
                .last()
                .click();
        assertThat(room).containsText("Press Edit below");
        who.isAccessible();
        who.picture("practice");
        who.page().keyboard().press("Escape");
        assertThat(room).hasCount(0);
    }

    @Test
    void at_night_a_question_is_kept_and_links_wait() {
        host.put("/rooms/" + tag + "/off-hours", "{\"safe\":\"links\",\"contact\":\"Duty desk, extension 12\"}")
                .expect(200);
        stage().server().as("katarzyna").put("/rooms/" + tag + "/membership", "{}");
        var katarzyna = visitor("katarzyna");
        katarzyna.open("room.html?tag=" + tag);
        var around = katarzyna.page().locator(".aside lunchroom-around");
        assertThat(around).containsText("Nobody is here yet. Your question is kept and goes to");
        assertThat(around).containsText("Duty desk, extension 12");
        assertThat(around).containsText("posts with links wait");
        katarzyna.page().locator(".composer textarea").fill("See https://example.org/tables");
        katarzyna.page().locator(".composer textarea").press("Control+Enter");
        assertThat(katarzyna.page().getByText("A moderator reads it first").first())
                .isVisible();

        around.getByText("Show me here when I’m around").click();
        assertThat(around).containsText("Katarzyna Wójcik");
        assertThat(around).containsText("here now");
        katarzyna.isAccessible();
        katarzyna.picture("around");
    }
}
