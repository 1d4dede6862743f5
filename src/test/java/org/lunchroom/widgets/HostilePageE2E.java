package org.lunchroom.widgets;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pages that mean no harm and do a lot of it: what portals of twenty years bring with them. */
class HostilePageE2E {
    /** Everything that a page can push into what it embeds, at its loudest. */
    private static final String RULES =
            """
            *{color:#f0f!important;letter-spacing:1em!important;word-spacing:2em!important;text-transform:uppercase!important;
            font-size:40px!important;font-weight:900!important;font-style:italic!important;line-height:3!important;
            text-align:right!important;text-indent:3em!important;white-space:nowrap!important;text-shadow:2px 2px red!important;
            list-style:square inside!important;cursor:wait!important;-webkit-text-fill-color:lime!important;
            user-select:none!important;word-break:break-all!important;border-collapse:collapse!important}
            button,input,select,textarea,article,li,h2,h3{display:none!important}
            div,section{float:left!important;width:10px!important} p{position:absolute!important}
            """;

    /** An old library's habits: lists that say what they are in JSON, everything enumerable, keys swallowed. */
    private static final String HABITS =
            """
            Object.prototype.__theirs = function () { return 'theirs'; };
            Object.prototype.toJSON = undefined;
            Array.prototype.toJSON = function () { return '[' + this.length + ' things]'; };
            Array.prototype.contains = function (one) { return this.indexOf(one) >= 0; };
            String.prototype.format = function () { return ''; };
            Function.prototype.bind.theirs = true;
            for (const kind of ['keydown', 'keypress', 'keyup'])
              document.addEventListener(kind, (event) => event.target.tagName === 'TEXTAREA' || event.preventDefault());
            """;

    private static final String LOOKS =
            """
            () => ['.question', 'li.post .words', '.composer textarea', '.composer button', 'li.post time'].map((place) => {
              const seen = getComputedStyle(document.querySelector('lunchroom-room').shadowRoot.querySelector(place));
              return place + ' ' + ['color', 'fontSize', 'fontWeight', 'fontStyle', 'lineHeight', 'letterSpacing',
                'wordSpacing', 'textTransform', 'textAlign', 'textIndent', 'whiteSpace', 'textShadow', 'cursor', 'display',
                'float', 'position', 'listStyleType', 'userSelect', 'wordBreak', 'webkitTextFillColor', 'borderCollapse']
                .map((what) => what + '=' + seen[what]).join(' ');
            })
            """;

    @RegisterExtension
    final Portal portal = new Portal();

    private void say(String words) {
        portal.field().fill(words);
        portal.field().press("Control+Enter");
        assertThat(portal.post(words)).isVisible();
    }

    @Test
    void the_loudest_rules_of_a_page_change_nothing_inside() {
        var quiet = portal.open(Scenes.live()).settled().page.evaluate(LOOKS);
        portal.styled(RULES).open(Scenes.live()).settled();
        assertThat(portal.page.evaluate("getComputedStyle(document.querySelector('h1')).fontSize"))
                .as("the rules are there")
                .isEqualTo("40px");
        assertThat((List<?>) portal.page.evaluate(LOOKS)).isEqualTo(quiet);
    }

    @Test
    void prototypes_that_an_old_library_filled_spoil_neither_reading_nor_writing() {
        portal.used(HABITS).open(Scenes.live()).settled();
        assertThat(portal.page.evaluate("JSON.stringify([1, 2])"))
                .as("lists are spoilt")
                .isEqualTo("\"[2 things]\"");
        portal.field().focus();
        portal.page.keyboard().type("one");
        portal.page.keyboard().press("Enter");
        portal.page.keyboard().type("two");
        assertThat(portal.field()).hasValue("one\ntwo");
        say("We write as ever.");
        var like = portal.post("Start with what you saw").locator("button[title=Like]");
        like.click();
        assertThat(like).containsText("15");
        assertThat(portal.complaints).isEmpty();
    }

    @Test
    void lists_are_sent_as_lists_to_a_planner_on_such_a_page() {
        portal.as(Cast.ADAEZE).used(HABITS);
        portal.open(HostScenes.live(), HostScenes.CONSOLE);
        portal.page.locator(".console").waitFor();
        var sent = portal.page.evaluate(
                "import('/lunchroom/source/core/json.js').then((json) => json.written({ steps: [{ hosts: ['a'] }], at: null }))");
        assertThat(sent).isEqualTo("{\"steps\":[{\"hosts\":[\"a\"]}],\"at\":null}");
    }

    @Test
    void two_copies_of_the_script_and_of_the_room_live_side_by_side() {
        portal.open(Scenes.live(), Portal.ROOM + Portal.ROOM);
        portal.page.evaluate("import('/lunchroom/widgets/lunchroom.js?again')");
        portal.page.locator(".log").nth(1).waitFor();
        portal.page.locator(".composer textarea").first().fill("Said in one.");
        portal.page.locator(".composer textarea").first().press("Control+Enter");
        assertThat(portal.post("Said in one.")).hasCount(2);
        assertThat(portal.complaints).isEmpty();
    }

    @Test
    void a_room_put_in_late_moved_taken_away_and_put_back_shows_all_once() {
        portal.open(Scenes.live(), "<section id=a></section><section id=b></section>");
        portal.page.evaluate("() => { const room = document.createElement('lunchroom-room'); room.tag = 'feedbackchat';"
                + " room.setAttribute('tag', 'feedbackchat'); document.getElementById('a').append(room); }");
        portal.settled();
        portal.page.evaluate("document.getElementById('b').append(document.querySelector('lunchroom-room'))");
        say("Still here.");
        assertThat(portal.post("Still here.")).hasCount(1);
        portal.page.evaluate("window.kept = document.querySelector('lunchroom-room'); kept.remove()");
        portal.room.says(Cast.MIKA, "Nobody listens.");
        portal.page.evaluate("document.getElementById('a').append(kept)");
        assertThat(portal.post("Nobody listens.")).isVisible();
        assertThat(portal.complaints).isEmpty();
    }

    @Test
    void a_page_that_is_dark_by_its_own_choice_gets_a_dark_room() {
        portal.styled("html{color-scheme:dark!important}").open(Scenes.live()).settled();
        assertThat(portal.page.evaluate("getComputedStyle(document.querySelector('lunchroom-room').shadowRoot"
                        + ".querySelector('.frame')).backgroundColor"))
                .isEqualTo("rgb(20, 24, 29)");
        portal.isAccessible();
    }

    @Test
    void a_page_that_reads_from_the_right_turns_the_room_whatever_the_language() {
        portal.used("document.documentElement.dir = 'rtl'")
                .wide(320)
                .open(Scenes.live())
                .settled();
        assertThat(portal.page.locator("lunchroom-room")).hasAttribute("dir", "rtl");
        fits();
    }

    @Test
    void colours_that_the_system_forces_leave_every_button_an_edge_and_the_focus_a_line() {
        portal.open(Scenes.live()).settled();
        portal.page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        var bare = portal.page.evaluate(
                "[...document.querySelector('lunchroom-room').shadowRoot.querySelectorAll('button')]"
                        + ".filter((button) => button.checkVisibility() && getComputedStyle(button).borderTopStyle === 'none')"
                        + ".map((button) => button.textContent.trim())");
        assertThat((List<?>) bare).isEmpty();
        portal.field().focus();
        portal.page.keyboard().press("Tab");
        assertThat(portal.page.evaluate(
                        "getComputedStyle(document.querySelector('lunchroom-room').shadowRoot.activeElement)"
                                + ".outlineStyle"))
                .isEqualTo("solid");
    }

    @Test
    void enlarged_four_times_everything_is_read_and_written_without_scrolling_sideways() {
        portal.wide(320).open(Scenes.live()).settled();
        portal.page.setViewportSize(320, 256);
        fits();
        say("Written at 400 %.");
        fits();
    }

    @Test
    void on_a_slow_line_the_shape_comes_first_and_then_the_room() {
        portal.open(Scenes.live(), "");
        var line = portal.page.context().newCDPSession(portal.page);
        var slow = new com.google.gson.JsonObject();
        slow.addProperty("offline", false);
        slow.addProperty("latency", 700);
        slow.addProperty("downloadThroughput", 60_000);
        slow.addProperty("uploadThroughput", 30_000);
        line.send("Network.enable");
        line.send("Network.emulateNetworkConditions", slow);
        portal.page.evaluate("() => { const room = document.createElement('lunchroom-room');"
                + " room.setAttribute('tag', 'feedbackchat'); document.querySelector('main').append(room); }");
        portal.page
                .locator("lunchroom-room [role=status]")
                .first()
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        portal.settled();
        say("Slow and sure.");
    }

    @Test
    void nothing_is_left_behind_that_tells_who_looks() {
        portal.across().under("default-src 'none'; script-src 'self' {}; connect-src {}; style-src 'self'");
        portal.open(Scenes.live()).settled();
        say("Said across sites.");
        assertThat(portal.page.context().cookies()).isEmpty();
        assertThat((String) portal.page.evaluate(
                        "JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href])"))
                .doesNotContain("token-of-");
    }

    private void fits() {
        assertThat((Boolean) portal.page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }
}
