package org.lunchroom.digests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.InBrowser;
import org.lunchroom.harness.Visitor;

/** Making and reading digests, by people at browsers. */
class DigestE2E extends InBrowser {
    private final String tag = "digest" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void a_room_in_which_something_was_said() {
        var host = Caller.at(stage().server().address()).as("host");
        host.post("/rooms", "{\"tag\":\"%s\",\"title\":\"Digests\"}".formatted(tag))
                .expect(201);
        for (var words : new String[] {"Ask first.", "Wait a day.", "Write it down."}) {
            var said = host.post("/rooms/" + tag + "/messages", "{\"words\":\"%s\"}".formatted(words))
                    .expect(201)
                    .json()
                    .getString("id");
            Caller.at(stage().server().address())
                    .as("newcomer")
                    .put("/rooms/" + tag + "/messages/" + said + "/reactions/like", "")
                    .expect(204);
        }
    }

    private static Locator row(Page page, int place) {
        return page.locator("lunchroom-digest .board li").nth(place);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void pick(Page page, String words) {
        page.locator("lunchroom-digest .candidates li", new Page.LocatorOptions().setHasText(words))
                .getByRole(AriaRole.BUTTON)
                .click();
    }

    private Page desk(Visitor host) {
        var page = host.open("digest.html?tag=" + tag);
        button(page, "Begin a digest").click();
        assertThat(page.getByText("Worth picking")).isVisible();
        return page;
    }

    @Test
    void a_curator_picks_writes_orders_previews_and_publishes_with_the_mouse() {
        var host = visitor("host");
        var page = desk(host);
        pick(page, "Ask first.");
        assertThat(row(page, 0).getByRole(AriaRole.TEXTBOX)).isFocused();
        page.keyboard().type("One question saves an hour.");
        pick(page, "Wait a day.");
        page.keyboard().type("Anger fades, words stay.");
        row(page, 1).locator(".handle").dragTo(row(page, 0));
        assertThat(row(page, 0)).containsText("Wait a day.");
        page.getByLabel("Title").fill("Two thoughts");
        assertThat(page.getByText("2 of 7 items")).isVisible();
        assertThat(page.locator("lunchroom-digest").getByText("1 min read").first())
                .isVisible();
        host.picture("digest-desk");
        host.isAccessible();

        button(page, "Preview").click();
        assertThat(page.locator("lunchroom-digest .preview")).containsText("Anger fades, words stay.");
        assertThat(page.getByText("See the mail as it looks")).isVisible();
        button(page, "Publish now").click();
        assertThat(page.getByText("It is out.")).isVisible();
        assertThat(button(page, "Take it back")).isVisible();

        var reader = visitor("listener", 390, 844);
        var read = reader.open("digest.html?tag=" + tag);
        assertThat(read.locator("lunchroom-digest article").first()).containsText("Anger fades, words stay.");
        assertThat(button(read, "Take it back")).hasCount(0);
        reader.fits();
        reader.isAccessible();

        button(page, "Take it back").click();
        assertThat(page.getByText("It is a draft again.")).isVisible();
        assertThat(read.getByText("No digest has come out here yet.")).isVisible();
    }

    @Test
    void by_keyboard_alone_everything_works_too() {
        var host = visitor("host");
        var page = host.open("digest.html?tag=" + tag);
        var keys = host.keys();
        keys.to(button(page, "Begin a digest")).press("Enter");
        keys.to(page.locator("lunchroom-digest .candidates button").first()).press("Enter");
        assertThat(row(page, 0).getByRole(AriaRole.TEXTBOX)).isFocused();
        keys.type("First line.");
        keys.to(page.locator("lunchroom-digest .candidates button").first()).press("Enter");
        assertThat(row(page, 1).getByRole(AriaRole.TEXTBOX)).isFocused();
        keys.type("Second line.").press("Alt+ArrowUp");
        assertThat(row(page, 0).getByRole(AriaRole.TEXTBOX)).hasValue("Second line.");
        assertThat(row(page, 0).getByRole(AriaRole.TEXTBOX)).isFocused();
        assertThat(page.getByText("At place 1 of 2 now.")).isVisible();
        keys.to(row(page, 0).locator("[data-move='1']")).press("Enter");
        assertThat(row(page, 1).getByRole(AriaRole.TEXTBOX)).hasValue("Second line.");
        keys.to(button(page, "Publish now")).press("Enter");
        assertThat(page.getByText("It is out.")).isVisible();
        assertThat(page.locator("lunchroom-digest h2")).isFocused();
    }

    @Test
    void an_item_without_a_line_is_refused_by_name_and_nothing_is_lost() {
        var host = visitor("host").expectingTrouble();
        var page = desk(host);
        pick(page, "Write it down.");
        button(page, "Publish now").click();
        assertThat(page.getByText("Each item needs a line")).isVisible();
        assertThat(row(page, 0)).containsText("Write it down.");
    }

    @Test
    void two_curators_write_at_once_and_nobodys_words_are_lost() {
        var first = visitor("host").expectingTrouble();
        var page = desk(first);
        pick(page, "Ask first.");
        page.keyboard().type("Mine");
        assertThat(page.locator("lunchroom-digest .said").getByText("Saved.")).isVisible();
        var second = visitor("host").expectingTrouble();
        var other = second.open("digest.html?tag=" + tag);
        button(other, "Open the draft").click();
        row(other, 0).getByRole(AriaRole.TEXTBOX).fill("Theirs");
        assertThat(other.locator("lunchroom-digest .said").getByText("Saved.")).isVisible();

        row(page, 0).getByRole(AriaRole.TEXTBOX).fill("Mine again");
        assertThat(page.getByText("Somebody else wrote: “Theirs”")).isVisible();
        page.getByLabel("A few words first").fill("Hello.");
        button(page, "Keep mine").click();
        assertThat(page.locator("lunchroom-digest .said").getByText("Saved.")).isVisible();
        other.reload();
        button(other, "Open the draft").click();
        assertThat(row(other, 0).getByRole(AriaRole.TEXTBOX)).hasValue("Mine again");
        assertThat(other.getByLabel("A few words first")).hasValue("Hello.");
    }

    @Test
    void it_is_scheduled_and_handed_over_and_says_so() {
        var host = visitor("host");
        var page = desk(host);
        page.getByText("Let it come out by itself").click();
        button(page, "Schedule").click();
        assertThat(page.getByText("Comes out tomorrow")).isVisible();
        button(page, "Not by itself").click();
        assertThat(page.getByText("It waits for you.")).isVisible();
        page.getByText("You are in charge").click();
        button(page, "I am away").click();
        assertThat(page.getByText("You are away.")).isVisible();
        host.isAccessible();
    }

    @Test
    void a_reader_says_how_mail_comes_and_finds_what_was_sent_in_the_demonstrations_outbox() {
        var reader = visitor("co-moderator");
        var page = reader.open("digest.html");
        button(page, "By mail to me").click();
        var weekly = page.getByLabel("A weekly catch-up of what I follow");
        weekly.check();
        // The day of the week, and the language.
        assertThat(page.locator("lunchroom-digest .mine select")).hasCount(2);
        button(page, "Follow #feedbackchat").click();
        assertThat(button(page, "Do not follow #feedbackchat")).isVisible();
        reader.isAccessible();
        weekly.uncheck();

        var box = reader.open("outbox.html");
        box.locator("#mails button")
                .filter(new Locator.FilterOptions().setHasText("Three links before Tuesday"))
                .first()
                .click();
        assertThat(box.frameLocator("#mail")
                        .getByText("Three links before Tuesday")
                        .first())
                .isVisible();
        assertThat(box.locator("#about")).containsText("List-Unsubscribe-Post");
    }

    @Test
    void the_desk_fits_a_telephone() {
        var host = visitor("host", 390, 844);
        var page = desk(host);
        pick(page, "Ask first.");
        page.keyboard().type("One question saves an hour.");
        host.fits();
        host.isAccessible();
        host.picture("digest-desk-390");
        assertThat(page.locator("lunchroom-digest").count()).isEqualTo(1);
    }
}
