package org.lunchroom.ideas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.InBrowser;
import org.lunchroom.harness.Visitor;

/** Idea cards in a browser: kept in the room, tried by a colleague, shared again. */
class IdeasE2E extends InBrowser {
    private final String once = UUID.randomUUID().toString().substring(0, 8);

    private static Locator button(Locator where, String name) {
        return where.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator posted(Visitor visitor) {
        var page = visitor.open("room.html?tag=lunchwalks");
        var words = page.locator("lunchroom-room textarea");
        words.fill("Walk first, talk then " + once);
        words.press("Control+Enter");
        return page.locator(
                "lunchroom-room li.post[data-id]", new Page.LocatorOptions().setHasText("talk then " + once));
    }

    private void keep(Visitor visitor) {
        var message = posted(visitor);
        button(message, "Keep as idea").click();
        var title = message.getByLabel("The idea in a few words");
        assertThat(title).isFocused();
        title.fill("Walk first " + once);
        message.getByLabel("When it fits").fill("before a hard talk");
        message.locator("select[name=audience]").selectOption("everyone");
        visitor.isAccessible();
        title.press("Enter");
        assertThat(message.locator("lunchroom-ideas")).containsText("Kept as a card.");
    }

    private Locator card(Visitor visitor) {
        var page = visitor.open("ideas.html");
        page.locator("lunchroom-ideas input[type=search]").fill(once);
        var cards = page.locator("lunchroom-ideas article");
        assertThat(cards).hasCount(1);
        return cards;
    }

    @Test
    void an_answer_is_kept_in_the_room_and_a_colleague_tries_it() {
        keep(visitor("newcomer"));

        var other = visitor("listener");
        var found = card(other);
        assertThat(found).containsText("Walk first " + once);
        assertThat(found).containsText("before a hard talk");
        assertThat(found).containsText("Nobody has said yet");
        button(found, "I tried it").click();
        var open = other.page().locator("lunchroom-ideas article.detail");
        open.getByLabel("It worked").check();
        open.getByLabel("In a line, if you like").fill("Two rounds, and it was said " + once);
        other.isAccessible();
        button(open, "Save").click();
        assertThat(open).containsText("1 tried it");
        assertThat(open).containsText("Two rounds, and it was said " + once);
        other.isAccessible();
        other.picture("idea");
        other.inTheDark().fits();

        var maker = visitor("newcomer");
        button(card(maker), "Walk first " + once).click();
        var seen = maker.page().locator("lunchroom-ideas article.detail");
        assertThat(seen.locator(".lines")).containsText("A colleague");
        assertThat(seen.locator(".lines")).containsText("It worked");
    }

    @Test
    void by_keys_on_a_telephone_the_focus_stays_with_what_one_does() {
        keep(visitor("newcomer"));
        var visitor = visitor("listener", 390, 844);
        var found = card(visitor);
        var title = button(found, "Walk first " + once);
        visitor.keys().to(title).press("Enter");
        assertThat(visitor.page().locator("lunchroom-ideas .detail h2")).isFocused();
        visitor.fits();
        var open = visitor.page().locator("lunchroom-ideas article.detail");
        visitor.keys().to(button(open, "Share")).press("Enter");
        assertThat(open.getByLabel("In which room")).isFocused();
        visitor.keys().press("Escape");
        assertThat(button(open, "Share")).isFocused();
        button(open, "All cards").press("Enter");
        assertThat(title).isFocused();
        visitor.isAccessible();
    }

    @Test
    void a_card_that_is_shared_shows_as_a_teaser_where_its_link_is() {
        var visitor = visitor("newcomer");
        keep(visitor);
        var found = card(visitor);
        button(found, "Share").click();
        var open = visitor.page().locator("lunchroom-ideas article.detail");
        open.getByLabel("In which room").selectOption("firstweekchat");
        open.getByLabel("What you say to it").fill("From our walks " + once);
        button(open, "Share it").click();
        assertThat(visitor.page().locator("lunchroom-ideas .said")).containsText("Shared in #firstweekchat.");

        var other = visitor("listener").open("room.html?tag=firstweekchat");
        var message = other.locator(
                "lunchroom-room li.post[data-id]", new Page.LocatorOptions().setHasText("From our walks " + once));
        assertThat(message.locator("a.teaser")).containsText("Walk first " + once);
        message.locator("a.teaser").click();
        assertThat(other.locator("lunchroom-ideas .detail h2")).containsText("Walk first " + once);
    }

    @Test
    void what_the_demonstration_shows_is_there_for_all_to_see() {
        var visitor = visitor("newcomer");
        var page = visitor.open("ideas.html");
        page.locator("lunchroom-ideas select[aria-label=Order]").selectOption("tried");
        assertThat(page.locator("lunchroom-ideas article").first()).containsText("3 tried it");
        visitor.isAccessible();
        visitor.picture("ideas");
        visitor.inTheDark().isAccessible();
        page.locator("lunchroom-ideas input[type=search]").fill("nothing is like this");
        assertThat(page.locator("lunchroom-ideas .none")).containsText("No card fits this.");
    }
}
