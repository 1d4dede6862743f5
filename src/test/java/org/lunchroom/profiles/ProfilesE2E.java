package org.lunchroom.profiles;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.InBrowser;
import org.lunchroom.harness.Visitor;

/** People in a browser: a profile with a preview, somebody found, followed and thanked. */
class ProfilesE2E extends InBrowser {
    private static Locator people(Visitor visitor, String view) {
        return visitor.open("people.html?view=" + view).locator("lunchroom-people");
    }

    private static Locator button(Locator where, String name) {
        return where.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void what_is_kept_back_is_not_in_what_others_see() {
        var visitor = visitor("listener");
        var people = people(visitor, "profile");
        people.locator("input[name=title]").fill("Finance, third floor");
        people.locator("input[name=helps]").fill("spreadsheets");
        people.getByLabel("Who sees: What you do").selectOption("all");
        people.getByLabel("Who sees: You can help with").selectOption("private");
        button(people, "Save").click();
        assertThat(people.locator(".said")).containsText("Saved.");
        button(people, "everybody else").click();
        var preview = people.locator(".preview");
        assertThat(preview).containsText("Finance, third floor");
        assertThat(preview).not().containsText("spreadsheets");
        visitor.isAccessible();
        visitor.inTheDark().fits();

        var other = people(visitor("newcomer"), "directory");
        other.locator("input[name=text]").fill("spreadsheets");
        button(other, "Search").click();
        assertThat(other).containsText("Nobody found among those who show you something of themselves.");
    }

    @Test
    void somebody_is_found_followed_and_thanked_and_the_page_says_why() {
        var visitor = visitor("newcomer");
        var people = people(visitor, "directory");
        people.locator("select[name=in]").selectOption("help");
        people.locator("input[name=text]").fill("hard-talks");
        button(people, "Search").click();
        assertThat(people).not().containsText("Siobhán Kelly");
        button(people, "Follow Mateus Oliveira").click();
        assertThat(people.locator(".said")).containsText("Nobody is told.");
        assertThat(button(people, "Unfollow Mateus Oliveira")).hasAttribute("aria-pressed", "true");
        button(people, "Mateus Oliveira").click();
        assertThat(people.locator(".person h2")).isFocused();
        visitor.isAccessible();

        button(people, "For you").click();
        assertThat(people.locator(".items")).containsText("You follow Yuki Tanaka");
        button(people.locator(".items"), "Mute Yuki Tanaka").first().click();
        assertThat(people.locator(".items")).not().containsText("You follow Yuki Tanaka");
    }
}
