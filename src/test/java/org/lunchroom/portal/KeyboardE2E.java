package org.lunchroom.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
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

/** A whole chat by people whose mouse is broken: planned, joined, answered, moved on, picked, published, read. */
class KeyboardE2E extends InBrowser {
    private static final String TITLE = "Hands on the keys";
    private static final String FIRST = "How do you write to a friend?";
    private static final String SECOND = "Who reads what you write?";

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
    void the_keyboard_alone_is_enough(Device on) {
        device = on;
        tag = "keys_" + on.name().toLowerCase(java.util.Locale.ROOT);
        var host = visitor(server, "host", device);
        var jonas = visitor(server, "newcomer", device);
        plan(host);
        toConsole(host);
        jonas.open("room.html?tag=" + tag);
        time.hurryUntil(() -> assertThat(text(jonas, FIRST)).isVisible());
        write(jonas, "By letter, and slowly");

        host.keys().to(host.button(Pattern.compile("^Next: Q2"))).press("Enter");
        assertThat(text(host, "Q2 is out.")).isVisible();
        assertThat(text(jonas, SECOND)).isVisible();
        write(jonas, "With a patient friend");
        react(jonas, "By letter, and slowly");
        pick(host, "With a patient friend");
        publish(host);
        jonas.keys().to(jonas.link("Read the recap")).press("Enter");
        assertThat(jonas.page().locator("lunchroom-recap .picked").first()).containsText("With a patient friend");
    }

    private void plan(Visitor host) {
        host.open("plan.html");
        var keys = host.keys();
        keys.to(host.button("New room…")).press("Enter");
        keys.to(field(host, "Name")).type("Keys");
        keys.write(field(host, "Tag, without #"), tag);
        keys.to(host.button("Make the room")).press("Enter");
        keys.to(host.button("Plan a chat")).press("Enter");
        keys.to(host.page()
                        .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("Lunch and"))))
                .press("Space");
        // With the welcome at most four minutes, which pass within the wait when they hurry.
        var startsAt = LocalDateTime.ofInstant(time.now().plus(Duration.ofMinutes(3)), ZoneId.of("Europe/Berlin"));
        keys.write(field(host, "Title"), TITLE);
        keys.day(field(host, "Date"), startsAt);
        keys.time(field(host, "Time"), startsAt);
        keys.write(field(host, "Minutes"), "44");
        keys.write(field(host, "Welcome: minutes"), "1");
        keys.write(field(host, "Q1: what people read"), FIRST);
        keys.write(field(host, "Q2: what people read"), SECOND);
        keys.to(host.button("Remove Q4")).press("Enter");
        keys.to(host.button("Announce")).press("Enter");
        assertThat(text(host, "Announced. Here is what to send around.")).isVisible();
    }

    private static void toConsole(Visitor host) {
        host.keys().to(host.button("All chats")).press("Enter");
        host.keys().to(host.link(Pattern.compile("^Console.*" + TITLE))).press("Enter");
        assertThat(text(host, "The lobby is open.")).isVisible();
    }

    private static void write(Visitor visitor, String words) {
        visitor.keys().to(field(visitor, "Your message")).type(words).press("Control+Enter");
        assertThat(post(visitor, words).locator("time")).isVisible();
    }

    private static void react(Visitor visitor, String words) {
        var keys = visitor.keys();
        keys.to(visitor.page().locator("li.post article"))
                .until(post(visitor, words).locator("article"), "ArrowUp")
                .to(button(post(visitor, words), "React"))
                .press("Enter")
                .to(button(post(visitor, words), "Insight"))
                .press("Enter");
        assertThat(button(post(visitor, words), "Insight 1")).hasAttribute("aria-pressed", "true");
    }

    private void pick(Visitor host, String words) {
        if (device == Device.TELEPHONE) {
            var tabs = host.page().getByRole(AriaRole.TAB);
            host.keys().to(tabs).press("ArrowRight");
        }
        var answer = host.page().locator(".answer", new Page.LocatorOptions().setHasText(words));
        host.keys().until(answer, "j").press("p");
        assertThat(text(host, "Picked for the recap.")).isVisible();
    }

    private void publish(Visitor host) {
        if (device == Device.TELEPHONE) {
            host.keys().to(host.page().getByRole(AriaRole.TAB)).press("ArrowLeft");
        }
        host.keys().to(host.button("End the chat…")).press("Enter");
        host.keys().to(host.button("End now")).press("Enter");
        host.keys().to(host.link("Open the recap")).press("Enter");
        assertThat(text(host, "Draft: only hosts see this.")).isVisible();
        host.keys().to(field(host, "A few words of yours, shown at the top")).type("No mouse was needed.");
        host.keys().to(host.button("Publish")).press("Enter");
        assertThat(host.button("Publish")).isHidden();
        assertThat(text(host, "No mouse was needed.")).isVisible();
    }

    private static Locator text(Visitor visitor, String words) {
        return visitor.main().getByText(words).first();
    }

    private static Locator field(Visitor visitor, String label) {
        return visitor.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator post(Visitor visitor, String words) {
        return visitor.page().locator("li.post", new Page.LocatorOptions().setHasText(words));
    }

    private static Locator button(Locator where, String name) {
        return where.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
