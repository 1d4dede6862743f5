package org.lunchroom.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.InBrowser;
import org.lunchroom.harness.Started;
import org.lunchroom.harness.Visitor;

/** Two hosts and three participants, ten minutes, from scheduling to the published recap, on a clock that hurries. */
class TenMinutesE2E extends InBrowser {
    private static final String TAG = "tenminutes";
    private static final List<String> QUESTIONS =
            List.of("What did you learn this week?", "Who taught it to you?", "What will you pass on?");

    @TempDir
    static Path data;

    private static Started server;
    private static Caller host;

    @BeforeAll
    static void start() {
        server = Started.with(data);
        host = server.as("host");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_chat_runs_from_scheduling_to_the_published_recap() {
        var chat = scheduled();
        var console = visitor(server, "host");
        var second = visitor(server, "co-moderator");
        console.open("host.html?chat=" + chat);
        second.open("host.html?chat=" + chat);
        var jonas = visitor(server, "newcomer").expectingTrouble();
        var yuki = visitor(server, "yuki");
        var samuel = visitor(server, "samuel");
        List.of(jonas, yuki, samuel).forEach(visitor -> visitor.open("room.html?tag=" + TAG));

        advance(6 * 60);
        allSee(QUESTIONS.get(0), jonas, yuki, samuel, console, second);
        answer(jonas, "How to read a payslip");
        answer(yuki, "That tests can be sentences");
        allSee("That tests can be sentences", jonas, samuel, console, second);

        main(console).getByText("Next: Q2").click();
        allSee(QUESTIONS.get(1), jonas, yuki, samuel, second);
        reconnects(jonas, yuki);

        advance(3 * 60);
        allSee(QUESTIONS.get(2), jonas, yuki, samuel, console, second);
        answer(samuel, "Ask before you ring");
        allSee("Ask before you ring", jonas, yuki);

        advance(7 * 60);
        publish(console, chat);
        readRecap(samuel, chat);
    }

    private static String scheduled() {
        host.post("/rooms", "{\"tag\":\"" + TAG + "\",\"title\":\"Ten minutes\"}")
                .expect(201);
        var startsAt = now().plus(5, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.MINUTES);
        var comoderator = server.as("co-moderator").get("/me").json().getString("id");
        var steps = Json.createArrayBuilder().add(step("welcome", "Hello, who is here?", 1));
        QUESTIONS.forEach(question -> steps.add(step("question", question, 3)));
        var wanted = Json.createObjectBuilder()
                .add("title", "Ten minutes of learning")
                .add("startsAt", startsAt.toString().substring(0, 16))
                .add("zone", "UTC")
                .add("minutes", 10)
                .add("steps", steps)
                .add("comoderators", Json.createArrayBuilder().add(comoderator));
        var made =
                host.post("/rooms/" + TAG + "/chats", wanted.build().toString()).expect(201);
        var chat = made.json().getString("id");
        assertThat(host.post("/chats/" + chat + "/announcement", "{}").status()).isLessThan(300);
        return chat;
    }

    private static JsonObject step(String kind, String text, int minutes) {
        return Json.createObjectBuilder()
                .add("kind", kind)
                .add("text", text)
                .add("minutes", minutes)
                .build();
    }

    private static Instant now() {
        return Instant.parse(host.get("/time").json().getString("now"));
    }

    private static void advance(int seconds) {
        host.post("/demo/clock", "{\"advanceSeconds\":" + seconds + "}").expect(200);
    }

    private static void allSee(String words, Visitor... visitors) {
        for (var visitor : visitors) {
            assertThat(main(visitor).getByText(words).first()).isVisible();
        }
    }

    private static Locator main(Visitor visitor) {
        return visitor.page().locator("main");
    }

    private static void answer(Visitor visitor, String words) {
        visitor.page().getByLabel("Your message").first().fill(words);
        visitor.page().keyboard().press("Control+Enter");
        allSee(words, visitor);
    }

    // Written without a network, sent once when it is back; what was said meanwhile is there as well.
    private static void reconnects(Visitor away, Visitor here) {
        away.offline(true);
        answer(here, "My neighbour at the printer");
        answer(away, "A patient colleague");
        away.offline(false);
        allSee("My neighbour at the printer", away);
        allSee("A patient colleague", here);
        var posted = host.get("/rooms/" + TAG + "/messages")
                .json()
                .getJsonArray("messages")
                .toString();
        assertThat(posted.split("A patient colleague", -1)).as(posted).hasSizeLessThanOrEqualTo(3);
    }

    private static void publish(Visitor console, String chat) {
        console.open("recap.html?chat=" + chat);
        allSee(QUESTIONS.get(2), console);
        console.button("Publish").click();
        assertThat(console.button("Publish")).isHidden();
    }

    private static void readRecap(Visitor reader, String chat) {
        reader.open("recap.html?chat=" + chat);
        allSee(QUESTIONS.get(0), reader);
        var recap = reader.page().locator("lunchroom-recap");
        for (var words : List.of("How to read a payslip", "A patient colleague", "Ask before you ring")) {
            assertThat(recap.getByText(words).first()).isAttached();
        }
    }
}
