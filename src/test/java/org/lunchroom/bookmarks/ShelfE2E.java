package org.lunchroom.bookmarks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.InBrowser;

/** The shelf, saving and bringing bookmarks, by people at browsers. */
class ShelfE2E extends InBrowser {
    private final String once = UUID.randomUUID().toString().substring(0, 8);

    private static Locator article(Page page, String words) {
        return page.locator("lunchroom-shelf article", new Page.LocatorOptions().setHasText(words));
    }

    private static Locator button(Locator where, String name) {
        return where.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    @Test
    void a_posted_link_comes_onto_the_shelf_while_somebody_looks_at_it() {
        var reader = visitor("listener").open("shelf.html?tag=lunchwalks");
        assertThat(reader.getByText("Shelf of #lunchwalks")).isVisible();
        var walker = visitor("newcomer").open("room.html?tag=lunchwalks");
        var words = walker.locator("lunchroom-room textarea");
        words.fill("A map of all paths for you: https://walks.example.org/map-" + once);
        words.press("Control+Enter");

        assertThat(article(reader, "A map of all paths for you")).isVisible();
        assertThat(article(reader, "A map of all paths for you")).containsText("walks.example.org");
    }

    @Test
    void what_one_saves_for_the_room_others_find_with_the_reason() {
        var visitor = visitor("newcomer");
        var page = visitor.open("shelf.html");
        visitor.button("Save a link").click();
        page.getByLabel("Address").fill("https://wiki.example.org/asking-" + once);
        page.getByLabel("Title").fill("Asking " + once);
        page.getByLabel("Why is it worth keeping?").fill("Three questions that always work");
        page.getByLabel("Tags, with commas between").fill("asking, " + once);
        page.getByLabel("Title").press("Enter");
        assertThat(article(page, "Asking " + once)).isVisible();

        var other = visitor("listener").open("shelf.html");
        var found = article(other, "Asking " + once);
        assertThat(found).containsText("Three questions that always work");
        var guide = article(other, "Feedback in four sentences");
        guide.locator("summary").click();
        assertThat(guide.getByText("I read it before I draw over somebody's screen."))
                .isVisible();
        button(found, "#" + once).first().click();
        assertThat(other.locator("lunchroom-shelf article")).hasCount(1);
        button(other.locator("lunchroom-shelf"), "Show all again").click();
        assertThat(article(other, "Asking first")).isVisible();
    }

    @Test
    void a_shelf_is_searched_by_words_tags_and_signs_and_what_is_wrong_is_said_in_place() {
        var visitor = visitor("newcomer").expectingTrouble();
        var page = visitor.open("shelf.html");
        var box = page.getByLabel("Search this shelf");
        visitor.button("How to search").click();
        visitor.picture("shelf-search-help");
        page.getByText("#feedback and (not draft)").click();
        assertThat(box).hasValue("#feedback and (not draft)");
        assertThat(page.getByText("links fit")).isVisible();
        assertThat(page.locator("lunchroom-shelf article").first()).containsText("#feedback");
        visitor.isAccessible();
        visitor.picture("shelf-search");

        box.fill("guide saved:many");
        box.press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("A number is needed here");
        assertThat(page.locator("lunchroom-shelf mark.wrong")).hasText("saved:many");
        assertThat(page.locator("lunchroom-shelf article").first()).isVisible();

        box.fill("nothingfits" + once);
        box.press("Enter");
        assertThat(page.getByText("Nothing here fits that.")).isVisible();
        box.fill("");
        assertThat(article(page, "Feedback in four sentences")).isVisible();
    }

    @Test
    void from_a_link_one_goes_into_the_conversation() {
        var page = visitor("newcomer").open("shelf.html");
        var guide = article(page, "Feedback in four sentences");
        guide.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("In the conversation"))
                .click();
        assertThat(page.locator("lunchroom-room li.post.found article")).isFocused();
    }

    @Test
    void hosts_take_a_link_off_and_put_it_back_and_others_have_no_such_buttons() {
        var page = visitor("host").open("shelf.html");
        var silence = article(page, "Silence is not agreement");
        button(silence, "Take off the shelf").click();
        assertThat(silence).hasCount(0);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo"))
                .click();
        assertThat(silence).isVisible();
        button(silence, "Rename").click();
        page.keyboard().type("Silence " + once);
        page.keyboard().press("Enter");
        assertThat(article(page, "Silence " + once)).isVisible();
        button(article(page, "Silence " + once), "Rename").click();
        page.keyboard().type("Silence is not agreement");
        page.keyboard().press("Enter");
        assertThat(silence).isVisible();

        var other = visitor("newcomer").open("shelf.html");
        assertThat(article(other, "Silence is not agreement")).isVisible();
        assertThat(button(other.locator("lunchroom-shelf"), "Take off the shelf"))
                .hasCount(0);
    }

    @Test
    void the_form_knows_what_is_saved_already_and_by_whom() {
        var page = visitor("listener").open("save.html?address=http://film.example.org/asking-first/&title=A%20film");
        assertThat(page.getByText("Works with customers, too.")).isVisible();
        assertThat(page.getByText("Saved by 2 colleagues")).isVisible();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Save").setExact(true))
                .click();
        assertThat(page.getByText("Saved.")).isVisible();
    }

    @Test
    void a_refused_address_is_said_at_once_and_nothing_is_lost() {
        var visitor = visitor("listener").expectingTrouble();
        var page = visitor.open("save.html");
        page.getByLabel("Address").fill("javascript:alert(1)");
        page.getByLabel("Title").fill("Trap");
        page.getByLabel("Title").press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("An address starts with http:// or https://");
        assertThat(page.getByLabel("Title")).hasValue("Trap");
    }

    @Test
    void a_browsers_bookmarks_come_in_and_are_taken_back() {
        var visitor = visitor("co-moderator");
        var page = visitor.open("bookmarks.html");
        visitor.button("Import").click();
        var file = "<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><H3>Reading</H3><DL><DT><A HREF=\"https://example.org/"
                + once + "\">Brought " + once + "</A><DT><A HREF=\"javascript:x\">Trap</A></DL></DL>";
        page.getByLabel("Bookmark file")
                .setInputFiles(new FilePayload("bookmarks.html", "text/html", file.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.getByText("1 new link")).isVisible();
        assertThat(page.getByText("Entry 2: Trap:")).isVisible();
        visitor.button("Bring them in").click();
        assertThat(article(page, "Brought " + once)).containsText("#Reading");
        assertThat(page.getByText("1 link is here now.")).isVisible();
        visitor.button("Undo").click();
        assertThat(article(page, "Brought " + once)).hasCount(0);
    }

    @Test
    void a_large_import_shows_how_far_it_is_survives_a_reload_and_is_called_off() {
        var visitor = visitor("listener");
        var page = visitor.open("bookmarks.html");
        visitor.button("Import").click();
        var file = new StringBuilder("<!DOCTYPE NETSCAPE-Bookmark-file-1><DL>");
        for (int i = 0; i < 60_000; i++) {
            file.append("<DT><A HREF=\"https://example.org/%s/%d\">Large %d</A>".formatted(once, i, i));
        }
        page.getByLabel("Bookmark file")
                .setInputFiles(new FilePayload(
                        "large.html",
                        "text/html",
                        file.append("</DL>").toString().getBytes(StandardCharsets.UTF_8)));
        visitor.button("Bring them in").click();
        var progress = page.getByRole(AriaRole.PROGRESSBAR);
        assertThat(progress).isVisible();
        page.reload();
        assertThat(progress).isVisible();
        visitor.isAccessible();
        visitor.button("Cancel").click();
        assertThat(page.getByText("Called off. Nothing of the file is here."))
                .isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                        .setTimeout(60_000));
        assertThat(article(page, "Large")).hasCount(0);
    }

    @Test
    void a_telephones_share_reaches_the_form_through_the_manifest() {
        var page = visitor("newcomer").open("bookmarks.html");
        var shared = (String) page.evaluate(
                "async (address) => {"
                        + " const link = document.querySelector('link[rel=manifest]');"
                        + " const { share_target: share } = await (await fetch(link.href)).json();"
                        + " const said = { [share.params.title]: 'A guide', [share.params.text]: 'Worth it: ' + address };"
                        + " return new URL(share.action, link.href) + '?' + new URLSearchParams(said); }",
                "https://example.org/share-" + once);
        page.navigate(shared);
        assertThat(page.getByLabel("Address")).hasValue("https://example.org/share-" + once);
        assertThat(page.getByLabel("Title")).hasValue("A guide");
        assertThat(page.getByLabel("Why is it worth keeping?")).hasValue("Worth it:");
    }

    @Test
    void the_bookmarklet_carries_the_forms_address() {
        var page = visitor("newcomer").open("bookmarks.html");
        var link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Save to Lunchroom"));
        assertThat(link.getAttribute("href")).startsWith("javascript:").contains("save.html");
    }

    @Test
    void tags_are_suggested_while_one_writes_and_renamed_on_all_of_ones_own() {
        var visitor = visitor("co-moderator");
        var page = visitor.open("bookmarks.html");
        for (int i = 0; i < 2; i++) {
            visitor.button("Save a link").click();
            page.getByLabel("Address").fill("https://example.org/" + once + "/" + i);
            page.getByLabel("Title").fill("Link " + once + " " + i);
            page.getByLabel("Tags, with commas between").fill("old" + once);
            page.getByLabel("Title").press("Enter");
            assertThat(article(page, "Link " + once + " " + i)).isVisible();
        }
        visitor.button("Save a link").click();
        page.getByLabel("Tags, with commas between").fill("one, ol");
        page.getByLabel("Tags, with commas between").pressSequentially("d" + once.substring(0, 3));
        var suggested = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Tags that are used here"));
        button(suggested, "#old" + once).click();
        assertThat(page.getByLabel("Tags, with commas between")).hasValue("one, old" + once + ", ");
        assertThat(page.getByLabel("Tags, with commas between")).isFocused();
        page.keyboard().press("Escape");
        assertThat(visitor.button("Save a link")).isFocused();

        button(article(page, "Link " + once + " 0"), "#old" + once).click();
        assertThat(page.locator("lunchroom-shelf article")).hasCount(2);
        visitor.button("Call the tag otherwise").click();
        page.keyboard().type("new" + once);
        page.keyboard().press("Enter");
        assertThat(page.getByText("2 links have it now.")).isVisible();
        assertThat(article(page, "Link " + once + " 1")).containsText("#new" + once);
    }
}
