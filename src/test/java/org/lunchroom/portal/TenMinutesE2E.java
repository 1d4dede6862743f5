package org.lunchroom.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.harness.Device;
import org.lunchroom.harness.InBrowser;
import org.lunchroom.harness.Started;
import org.lunchroom.harness.Timekeeper;
import org.lunchroom.harness.Visitor;

/** Two hosts and three participants, ten minutes, from the planner to the published recap, on a clock that hurries. */
class TenMinutesE2E extends InBrowser {
    private static final String TITLE = "Ten minutes of learning";
    private static final List<String> QUESTIONS =
            List.of("What did you learn this week?", "Who taught it to you?", "What will you pass on?");

    @TempDir
    static Path data;

    private static Started server;
    private static Timekeeper time;

    private String tag;
    private Device device;

    @BeforeAll
    static void start() {
        server = Started.with(data);
        time = new Timekeeper(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void a_chat_runs_from_planning_to_the_published_recap(Device on) {
        device = on;
        tag = "ten_minutes_" + on.name().toLowerCase(java.util.Locale.ROOT);
        var console = planned();
        var second = arrives("co-moderator", "plan.html?tag=" + tag);
        new PlanningDesk(second).openConsole(TITLE);
        var jonas = arrives("newcomer", "room.html?tag=" + tag).expectingTrouble();
        var yuki = arrives("yuki", "room.html?tag=" + tag);
        var samuel = arrives("samuel", "room.html?tag=" + tag);

        time.hurryUntil(() -> allSee(QUESTIONS.get(0), jonas));
        allSee(QUESTIONS.get(0), yuki, samuel, console, second);
        answer(jonas, "How to read a payslip");
        answer(yuki, "That tests can be sentences");
        allSee("That tests can be sentences", jonas, samuel);
        legible(console, jonas);

        console.button(Pattern.compile("^Next: Q2")).click();
        allSee(QUESTIONS.get(1), jonas, yuki, samuel, second);
        reconnects(jonas, yuki);

        time.hurryUntil(() -> allSee(QUESTIONS.get(2), samuel));
        allSee(QUESTIONS.get(2), jonas, yuki, console, second);
        answer(samuel, "Ask before you ring");
        allSee("Ask before you ring", jonas, yuki);

        time.flyUntil(() -> allSee("The live hour closed at", console));
        publish(console);
        read(samuel);
    }

    private Visitor arrives(String persona, String page) {
        var visitor = visitor(server, persona, device);
        visitor.open(page);
        return visitor;
    }

    private Visitor planned() {
        var host = visitor(server, "host", device);
        var desk = new PlanningDesk(host);
        desk.found(tag, "Ten minutes");
        // Soon enough for the lobby to be open at once, and late enough for everybody to come.
        var startsAt = LocalDateTime.ofInstant(time.now().plus(Duration.ofMinutes(4)), ZoneId.of("Europe/Berlin"));
        desk.fill(TITLE, startsAt, 10, QUESTIONS);
        desk.lasts("Welcome", 1);
        desk.lasts("Q1", 3);
        desk.lasts("Q2", 3);
        desk.lasts("Q3", 2);
        allSee("The steps take 16 minutes, the chat 10: 6 too many.", host);
        host.button("Make the close 1 minute").click();
        allSee("The steps fill the 10 minutes.", host);
        desk.helpedBy("Tomas Lindqvist");
        legible(host);
        desk.announce();
        host.button("All chats").click();
        desk.openConsole(TITLE);
        return host;
    }

    private void legible(Visitor... visitors) {
        for (var visitor : visitors) {
            visitor.fits();
            if (device == Device.TELEPHONE) {
                visitor.isAccessible();
            }
        }
    }

    private static void allSee(String words, Visitor... visitors) {
        for (var visitor : visitors) {
            assertThat(visitor.main().getByText(words).first()).isVisible();
        }
    }

    private static Locator field(Visitor visitor) {
        return visitor.page().getByLabel("Your message").first();
    }

    private static Locator posts(Visitor visitor, String words) {
        return visitor.page().locator("lunchroom-room li.post", new Page.LocatorOptions().setHasText(words));
    }

    private static void answer(Visitor visitor, String words) {
        field(visitor).fill(words);
        visitor.page().keyboard().press("Control+Enter");
        allSee(words, visitor);
    }

    // The network goes while a message is being typed. It is sent once when the network is back, and nothing is
    // missing.
    private void reconnects(Visitor away, Visitor here) {
        field(away).pressSequentially("A patient ");
        away.offline(true);
        answer(here, "My neighbour at the printer");
        field(away).pressSequentially("colleague");
        away.page().keyboard().press("Control+Enter");
        allSee("What you write is kept", away);
        assertThat(posts(away, "A patient colleague")).containsText("Waits for the connection");
        assertThat(posts(away, "My neighbour at the printer")).hasCount(0);
        legible(away);

        away.offline(false);
        allSee("A patient colleague", here);
        assertThat(posts(away, "My neighbour at the printer")).hasCount(1);
        assertThat(posts(away, "A patient colleague")).hasCount(1);
        assertThat(posts(away, "Waits for the connection")).hasCount(0);
        assertThat(words(here)).containsExactlyElementsOf(words(away)).containsExactlyElementsOf(kept());
    }

    private static List<String> words(Visitor visitor) {
        return visitor.page().locator("lunchroom-room li.post .words").allTextContents().stream()
                .map(String::strip)
                .toList();
    }

    private List<String> kept() {
        var page = server.as("host").get("/rooms/" + tag + "/messages").expect(200);
        return page.json().getJsonArray("messages").getValuesAs(JsonObject.class).stream()
                .map(message -> message.getString("words"))
                .toList();
    }

    private void publish(Visitor console) {
        console.link("Open the recap").click();
        allSee("Draft: only hosts see this.", console);
        var answer = console.page()
                .locator("blockquote", new Page.LocatorOptions().setHasText("That tests can be sentences"))
                .first();
        answer.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON).click();
        assertThat(answer.getByText("Picked")).isVisible();
        var intro = console.page().getByLabel("A few words of yours, shown at the top");
        intro.fill("We learn from whoever sits next to us.");
        intro.blur();
        allSee("Your words are saved.", console);
        legible(console);
        console.button("Publish").click();
        assertThat(console.button("Publish")).isHidden();
    }

    private void read(Visitor reader) {
        reader.link("Read the recap").click();
        allSee("We learn from whoever sits next to us.", reader);
        var recap = reader.page().locator("lunchroom-recap");
        for (var words : List.of("That tests can be sentences", "A patient colleague", "Ask before you ring")) {
            assertThat(recap.getByText(words).first()).isVisible();
        }
        assertThat(recap.getByText("How to read a payslip").first()).isAttached();
        legible(reader);
    }
}
