package org.lunchroom.chats;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.InBrowser;
import org.lunchroom.harness.Visitor;

/** Beside a talk: a host opens a backchannel, people come in by its code, with an account and without. */
class BackchannelE2E extends InBrowser {
    private static final Pattern WAITS = Pattern.compile("waits for a moderator");

    Visitor host;
    String code;
    String chat;

    @BeforeEach
    void a_host_opens_one_in_two_clicks() {
        host = visitor("host");
        host.open("plan.html");
        host.button("Open a backchannel").click();
        host.page().getByLabel("What is the talk called?").fill("How teams learn");
        host.button("Open").click();
        code = joinCode().textContent().replace(" ", "");
        chat = host.page().url().replaceFirst(".*chat=([^&]+).*", "$1");
    }

    private Locator joinCode() {
        return host.page().locator(".join-code");
    }

    private static Locator composer(Visitor who) {
        return who.page().locator(".composer textarea");
    }

    private static Locator field(Visitor who) {
        return who.page().locator("lunchroom-join input");
    }

    private static void post(Visitor who, String words) {
        composer(who).fill(words);
        composer(who).press("Control+Enter");
    }

    private static Locator said(Visitor who, String words) {
        return who.page().locator("li.post", new Page.LocatorOptions().setHasText(words));
    }

    private Visitor colleague(int width) {
        var colleague = visitor("newcomer", width, 844);
        colleague.open("index.html");
        var typed = code.substring(0, 3) + " " + code.substring(3);
        field(colleague).fill(typed.toUpperCase(Locale.ROOT));
        field(colleague).press("Enter");
        // The home page has a room of its own.
        colleague.page().waitForURL("**/room.html?tag=" + code);
        composer(colleague).waitFor();
        return colleague;
    }

    private Visitor guest() {
        host.button("Let guests in").click();
        host.button("Send all guests out").waitFor();
        var guest = visitor("nobody", 390, 844);
        guest.open("join.html?code=" + code);
        assertThat(guest.page().locator(".choice")).containsText("How teams learn");
        guest.isAccessible();
        guest.fits();
        guest.button("Come in as a guest").click();
        composer(guest).waitFor();
        return guest;
    }

    @Test
    void a_colleague_types_the_code_on_a_telephone_and_is_asked_nothing_more() {
        var colleague = colleague(390);
        post(colleague, "Learning needs mistakes.");

        assertThat(said(colleague, "Learning needs mistakes.")).hasCount(1);
        assertThat(colleague.page().locator(".composer .readers")).containsText("can read this");
        colleague.fits();
        colleague.isAccessible();
        colleague.picture("backchannel-colleague");
    }

    @Test
    void a_guest_writes_under_a_name_of_the_day_until_the_host_sends_all_guests_out() {
        var colleague = colleague(1280);
        var guest = guest();
        var strip = guest.page().locator(".guest");
        assertThat(strip).containsText(Pattern.compile("You are here as [A-Z]\\w+ [A-Z]\\w+, a guest"));
        var name = strip.locator("p").first().textContent();
        post(guest, "Hello from outside");
        assertThat(said(colleague, "Hello from outside").locator(".chip")).hasText("Guest");
        assertThat(colleague.page().locator(".composer .readers"))
                .containsText("Guests without an account read it, too.");
        post(guest, "Look at https://example.org/slides");
        assertThat(guest.page().getByText(WAITS).first()).isVisible();
        assertThat(said(colleague, "slides")).hasCount(0);
        guest.isAccessible();
        guest.fits();
        guest.picture("backchannel-guest");

        guest.page().reload();
        composer(guest).waitFor();
        assertThat(strip.locator("p").first()).hasText(name);
        assertThat(said(guest, "Hello from outside")).hasCount(1);

        guest.expectingTrouble();
        host.button("Send all guests out").click();
        assertThat(guest.page().getByText("The time for guests is over.")).isVisible();
        assertThat(guest.page().locator("lunchroom-room")).hasCount(0);
        assertThat(said(colleague, "Hello from outside").locator(".chip")).hasText("Guest");
    }

    @Test
    void a_wrong_code_says_so_and_keeps_what_was_typed() {
        var guest = visitor("nobody", 390, 844).expectingTrouble();
        guest.open("join.html");
        guest.keys().write(field(guest), "bcdfgh").press("Enter");
        assertThat(guest.page().getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
                .containsText("No room lets anybody in");
        assertThat(field(guest)).hasValue("bcdfgh");
        assertThat(field(guest)).isFocused();
        guest.isAccessible();
        guest.fits();
    }

    @Test
    void a_message_to_the_speaker_stays_until_it_is_seen() {
        var caller = stage().server().as("host");
        var helper = stage().server().as("co-moderator").get("/me").json().getString("id");
        caller.put("/rooms/" + code + "/members/" + helper, Caller.json(Map.of("role", "moderator")))
                .expect(200);
        var moderator = visitor("co-moderator");
        moderator.open("host.html?chat=" + chat);
        moderator.page().getByLabel("Note to your co-hosts").fill("Nobody hears you at the back.");
        moderator.button("To the speaker").click();

        var note = host.page().locator(".speaker");
        assertThat(note).containsText("Nobody hears you at the back.");
        host.isAccessible();
        host.button("I have seen it").click();
        assertThat(note).hasCount(0);
        assertThat(moderator.page().locator(".notes .chip")).containsText("seen");
    }

    @Test
    void two_walls_on_one_clock_show_what_each_is_set_to() {
        var colleague = colleague(1280);
        var caller = stage().server().as("host");
        var step = caller.get("/chats/" + chat).json().getJsonObject("current").getString("step");
        caller.post("/chats/" + chat + "/controls/next", Caller.json(Map.of("from", step)))
                .expect(200);
        var quiet = wall("A");
        var open = wall("B");
        assertThat(open.page().locator(".join .typed")).hasText(code.substring(0, 3) + " " + code.substring(3));
        host.page()
                .getByRole(com.microsoft.playwright.options.AriaRole.GROUP, named("Wall A"))
                .getByText("Quiet")
                .click();
        post(colleague, "Say it in your own words.");

        assertThat(open.page().getByText("Say it in your own words.")).isVisible();
        assertThat(quiet.page().getByText("Answers are coming in.")).isVisible();
        assertThat(quiet.page().getByText("Say it in your own words.")).hasCount(0);
        host.page()
                .getByRole(com.microsoft.playwright.options.AriaRole.GROUP, named("Wall B"))
                .getByText("Blank")
                .click();
        assertThat(open.page().locator(".blank")).hasCount(1);
        host.button("Reveal").click();
        assertThat(quiet.page().getByText("Say it in your own words.")).isVisible();
        quiet.picture("backchannel-wall");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private Visitor wall(String name) {
        var wall = visitor("host");
        wall.open("wall.html?chat=" + chat + "&name=" + name);
        wall.page().locator(".wall .top").waitFor();
        return wall;
    }
}
