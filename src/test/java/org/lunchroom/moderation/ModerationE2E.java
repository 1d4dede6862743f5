package org.lunchroom.moderation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.InBrowser;
import org.lunchroom.harness.Visitor;

/** Keeping a room kind on its screens: what one presses, and what the others see. */
class ModerationE2E extends InBrowser {
    private final String mark = letters(UUID.randomUUID().toString().substring(0, 8));

    // No digits: nothing that looks like a telephone number by chance.
    private static String letters(String hex) {
        return hex.chars()
                .mapToObj(c -> String.valueOf((char) (Character.isDigit(c) ? c - '0' + 'k' : c)))
                .collect(java.util.stream.Collectors.joining());
    }

    private static Locator composer(Visitor who) {
        return who.page().locator(".composer textarea");
    }

    private Visitor writer() {
        var writer = visitor("newcomer");
        writer.open("room.html?tag=lunchwalks");
        var join = writer.button(Pattern.compile("Join"));
        join.or(composer(writer)).first().waitFor();
        if (join.isVisible()) {
            join.click();
        }
        composer(writer).waitFor();
        return writer;
    }

    private static void post(Visitor who, String words) {
        composer(who).fill(words);
        composer(who).press("Control+Enter");
    }

    private static Locator card(Visitor who, String words) {
        return who.page().locator("article", new Page.LocatorOptions().setHasText(words));
    }

    @Test
    void what_a_moderator_hides_leaves_the_other_screens_and_its_author_reads_why_and_appeals() {
        var writer = writer();
        post(writer, "Nonsense " + mark);
        var host = visitor("host");
        host.open("room.html?tag=lunchwalks");
        var there = card(host, "Nonsense " + mark);
        there.hover();
        there.getByText("Moderate").click();
        host.button("Hide").click();
        host.page().keyboard().press("2");

        assertThat(card(writer, "Nonsense " + mark)).hasCount(0);
        assertThat(writer.page().getByText("Hidden by a moderator: Unkind.").last())
                .isVisible();
        writer.button("About you").last().click();
        var about = writer.page().locator("dialog.care");
        assertThat(about).containsText("Nonsense " + mark);
        assertThat(about).containsText("by a host");
        writer.isAccessible();
        about.getByText("Ask somebody else to look again").first().click();
        about.getByLabel("What should they know?").first().fill("I quoted a sign " + mark);
        writer.button("Send").first().click();

        var other = visitor("co-moderator");
        other.open("moderation.html");
        var tab = other.page().getByRole(com.microsoft.playwright.options.AriaRole.TAB);
        tab.filter(new Locator.FilterOptions().setHasText("Appeals")).click();
        card(other, "I quoted a sign " + mark).waitFor();
        // Keys only, from here on.
        other.keys()
                .until(card(other, "I quoted a sign " + mark), "j")
                .press("g")
                .type("You did.")
                .press("Tab", "Enter");
        assertThat(card(writer, "Nonsense " + mark)).hasCount(1);
    }

    @Test
    void a_post_with_a_word_on_the_list_waits_and_is_let_in_by_keyboard() {
        var writer = writer();
        post(writer, "No discount without walking " + mark);
        assertThat(writer.page().getByText("A moderator reads it first").first())
                .isVisible();

        var host = visitor("host");
        host.open("moderation.html");
        var waiting = card(host, mark);
        waiting.waitFor();
        host.isAccessible();
        var first = host.page().locator("[data-view=waiting]");
        host.keys().to(first).until(waiting, "j").press("d").press("4");
        assertThat(host.page().locator(".said")).containsText("Not let in");
        host.keys().press("u");
        assertThat(host.page().locator(".said")).containsText("Undone");
        assertThat(waiting).hasCount(1);
        host.keys().until(waiting, "j").press("a");
        assertThat(card(writer, mark)).hasCount(1);
    }

    @Test
    void the_composer_says_who_reads_it_and_warns_of_personal_data_without_telling_anybody() {
        var writer = writer();
        assertThat(writer.page().locator(".composer"))
                .containsText(Pattern.compile("Everybody who is signed in can read this; \\d+ are members"));
        var sent = new java.util.concurrent.atomic.AtomicInteger();
        writer.page().onRequest(request -> sent.addAndGet(request.method().equals("POST") ? 1 : 0));
        for (var words : java.util.List.of(
                "Write to jonas@northwind.example",
                "Call +49 170 1234567",
                "Pay to DE89 3704 0044 0532 0130 00 please")) {
            post(writer, words);
            assertThat(writer.page().locator(".personal")).isVisible();
            writer.button("Change it").click();
            assertThat(composer(writer)).hasValue(words);
        }
        org.assertj.core.api.Assertions.assertThat(sent.get()).isZero();
        for (var words : java.util.List.of(
                "On 01.12.2026 at 12:30, room 0815 " + mark, "DE88 3704 4444 4532 4134 44 is none " + mark)) {
            post(writer, words);
            assertThat(writer.page().locator(".personal")).isHidden();
            assertThat(composer(writer)).hasValue("");
        }
        post(writer, "My own address is jonas@northwind.example " + mark);
        writer.isAccessible();
        writer.button("Post anyway").click();
        assertThat(card(writer, "My own address is")).hasCount(1);
    }

    @Test
    void a_report_is_two_presses_and_stands_with_its_reporter() {
        var reader = writer();
        var gate = card(reader, "clearly cannot read signs");
        gate.hover();
        gate.getByText("Report").click();
        assertThat(reader.page().locator("dialog.care")).containsText("Nobody is told that it was you.");
        reader.isAccessible();
        reader.page().keyboard().press("2");
        assertThat(reader.page().getByText("You hear what becomes of it")).isVisible();
    }

    @Test
    void the_desk_fits_a_telephone() {
        var host = visitor("host", 390, 844);
        host.open("moderation.html");
        card(host, "Discount on rain jackets").waitFor();
        for (var view : java.util.List.of("Reports", "Set aside", "People", "Appeals", "Words and rules", "Log")) {
            host.page()
                    .getByRole(com.microsoft.playwright.options.AriaRole.TAB)
                    .filter(new Locator.FilterOptions().setHasText(view))
                    .click();
            host.fits();
            host.isAccessible();
        }
    }
}
