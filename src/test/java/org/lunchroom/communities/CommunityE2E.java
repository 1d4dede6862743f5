package org.lunchroom.communities;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.InBrowser;
import org.lunchroom.harness.Visitor;

/** A community in a browser: asked, answered, learned, looked after. */
class CommunityE2E extends InBrowser {
    private static final String PAGE = "community.html?tag=teamleads";
    private final String once = UUID.randomUUID().toString().substring(0, 8);

    private static Locator button(Locator where, String name) {
        return where.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator community(Visitor visitor) {
        return visitor.page().locator("lunchroom-community");
    }

    private static Locator topic(Visitor visitor, String title) {
        return visitor.page().locator("lunchroom-community .topics li", new Page.LocatorOptions().setHasText(title));
    }

    private void ask(Visitor visitor) {
        visitor.open(PAGE);
        var community = community(visitor);
        button(community, "New topic").click();
        assertThat(community.getByLabel("Title")).isFocused();
        community.getByLabel("Title").fill("How do you end a talk? " + once);
        community.getByLabel("In your words").fill("Mine never end, they fade.");
        visitor.isAccessible();
        button(community, "Ask").click();
        assertThat(community.locator(".thread h2")).hasText("How do you end a talk? " + once);
    }

    private static void reply(Visitor visitor, String words) {
        var field = community(visitor).locator(".reply textarea");
        field.fill(words);
        field.press("Control+Enter");
        assertThat(community(visitor).locator(".replies")).containsText(words);
    }

    @Test
    void a_question_is_asked_and_answered_and_whoever_asked_says_so() {
        var asker = visitor("newcomer");
        ask(asker);
        var other = visitor("listener");
        other.open(PAGE);
        topic(other, once).locator("h3 a").click();
        reply(other, "With one sentence: what we agreed " + once);

        var fresh = button(community(asker), "Show 1 new reply");
        fresh.click();
        var said = community(asker).locator(".replies .post");
        assertThat(said).isFocused();
        button(said, "This answers it").click();
        assertThat(community(asker).locator(".accepted")).containsText("what we agreed " + once);
        asker.isAccessible();
        asker.inTheDark().isAccessible();

        button(community(asker), "All topics").click();
        assertThat(topic(asker, once)).containsText("answered");
        assertThat(topic(asker, once)).containsText("With one sentence");
        assertThat(topic(asker, once).locator("h3 a")).isFocused();
        assertThat(community(other).locator(".accepted")).containsText("what we agreed " + once);
    }

    @Test
    void what_is_new_does_not_move_the_list_that_one_reads() {
        var reader = visitor("listener");
        reader.open(PAGE);
        assertThat(community(reader).locator(".topics li").first()).isVisible();
        var before = community(reader).locator(".topics h3").allTextContents();

        ask(visitor("newcomer"));

        var fresh = button(community(reader), "1 topic has news");
        assertThat(fresh).isVisible();
        org.assertj.core.api.Assertions.assertThat(
                        community(reader).locator(".topics h3").allTextContents())
                .isEqualTo(before);
        fresh.click();
        assertThat(topic(reader, once)).isVisible();
    }

    @Test
    void what_was_learned_says_from_what() {
        var visitor = visitor("newcomer");
        visitor.open(PAGE);
        var community = community(visitor);
        button(community, "New topic").click();
        community.getByLabel("What I learned").check();
        community.getByLabel("Title").fill("Shorter is kinder " + once);
        community.getByLabel("In your words").fill("I counted the sentences.");
        community.getByLabel("Address").fill("https://example.com/short");
        community.getByLabel("What it is called, if you like").fill("On short talks");
        visitor.isAccessible();
        button(community, "Share it").click();

        assertThat(community.locator(".source")).containsText("On short talks");
        button(community, "All topics").click();
        assertThat(topic(visitor, once)).containsText("source: On short talks");
    }

    @Test
    void by_keys_on_a_telephone_one_goes_in_and_comes_back() {
        var visitor = visitor("listener", 390, 844);
        var page = visitor.open(PAGE);
        var first = community(visitor).locator(".topics h3 a").first();
        assertThat(first).isVisible();
        visitor.fits();
        visitor.isAccessible();
        first.focus();
        first.press("Enter");
        assertThat(community(visitor).locator(".thread h2")).isFocused();
        visitor.fits();
        visitor.isAccessible();
        page.goBack();
        assertThat(first).isVisible();
        first.click();
        var back = button(community(visitor), "All topics");
        back.focus();
        back.press("Enter");
        assertThat(first).isFocused();
    }

    @Test
    void who_looks_after_it_renames_parks_and_takes_on() {
        ask(visitor("newcomer"));
        var host = visitor("host");
        host.open(PAGE);
        var community = community(host);
        topic(host, once).locator("h3 a").click();
        button(community, "Rename").click();
        var title = community.locator(".renaming input");
        assertThat(title).isFocused();
        title.fill("How do talks end? " + once);
        title.press("Enter");
        assertThat(community.locator(".thread h2")).hasText("How do talks end? " + once);
        button(community, "Take it on").click();
        community.getByLabel("What you take on").fill("A page on endings " + once);
        host.isAccessible();
        button(community, "Save").click();
        assertThat(community.locator(".side")).containsText("A page on endings " + once);
        button(community, "Keep for later").click();
        assertThat(community.locator(".thread")).containsText("This topic is kept for later.");

        var other = visitor("listener");
        other.open(PAGE);
        assertThat(community(other).locator(".side")).containsText("A page on endings " + once);
        community(other).locator(".sorts button").last().click();
        assertThat(topic(other, once)).containsText("for later");
    }

    @Test
    void a_page_is_built_from_posts_that_people_pick() {
        var host = visitor("host");
        host.open(PAGE);
        var side = community(host).locator(".side");
        button(side, "Begin a page").click();
        assertThat(side.getByLabel("Title")).isFocused();
        side.getByLabel("Title").fill("What helps " + once);
        side.getByLabel("Title").press("Enter");
        assertThat(community(host).locator(".page h2")).hasText("What helps " + once);

        var picker = visitor("listener");
        picker.open(PAGE);
        topic(picker, "same week off").locator("h3 a").click();
        var reply = community(picker).locator(".replies .post").first();
        reply.hover();
        button(reply, "Pick").click();
        var several = reply.locator(".picks button", new Locator.LocatorOptions().setHasText(once));
        if (reply.locator(".picks").isVisible()) {
            several.click();
        }
        assertThat(community(picker).locator(".said")).containsText("What helps " + once);

        var page = community(host).locator(".page");
        assertThat(page).containsText("Let them settle it among themselves first");
        assertThat(page).containsText("picked by \u2068Priya Nair\u2069");
        button(page, "Put it in order").click();
        page.getByLabel("A heading").fill("Before you decide " + once);
        page.getByLabel("A heading").press("Enter");
        assertThat(page.locator(".heading")).hasText("Before you decide " + once);
        page.locator("button.up:not([disabled])").first().click();
        assertThat(page.locator(".block").first()).containsText("Before you decide " + once);
        host.isAccessible();
        host.inTheDark().isAccessible();
    }

    @Test
    void the_search_leads_to_a_topic_and_to_a_reply_in_it() {
        var visitor = visitor("listener");
        var page = visitor.open("search.html?q=%22same+week+off%22");
        var hit = page.locator("lunchroom-search .hit").first();
        assertThat(hit).containsText("Topic");
        hit.locator("h3 a").click();
        assertThat(community(visitor).locator(".thread h2"))
                .hasText("Everybody wants the same week off. What is fair?");
    }

    @Test
    void the_demonstration_shows_a_community_that_people_live_in() {
        var visitor = visitor("newcomer");
        visitor.open("community.html");
        assertThat(topic(visitor, "nervous yourself")).containsText("answered");
        assertThat(topic(visitor, "night shift")).containsText("waiting 2 days");
        assertThat(community(visitor).locator(".side")).containsText("Slides with larger type");
        assertThat(community(visitor).locator(".side")).containsText("Before you say a word");
        assertThat(community(visitor).locator(".work")).containsText("Round 2 of 4");
        community(visitor).locator(".work summary").click();
        visitor.isAccessible();
        visitor.picture("community");
        visitor.inTheDark().isAccessible();
    }
}
