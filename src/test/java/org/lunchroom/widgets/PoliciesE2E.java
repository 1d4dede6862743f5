package org.lunchroom.widgets;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Content security policies of portals: under which a room works, and what it says where it can't. */
class PoliciesE2E {
    private static final String LINKED =
            "<lunchroom-room tag=feedbackchat><a href='/rooms/feedbackchat'>Open the room" + "</a></lunchroom-room>";
    private static final String REST = "; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

    @RegisterExtension
    final Portal portal = new Portal();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a list of addresses        | default-src 'none'; script-src 'self' {}/; connect-src {}
                    a list with our folder     | default-src 'none'; script-src 'self' {}/lunchroom/widgets/; connect-src {}/lunchroom/
                    a nonce                    | default-src 'none'; script-src 'nonce-once'; connect-src {}
                    a nonce that is handed on  | default-src 'none'; script-src 'nonce-once' 'strict-dynamic'; connect-src {}
                    nothing but a default      | default-src 'self' {}
                    """)
    void a_room_of_another_site_lives_under(String name, String policy) {
        portal.across().under(policy + REST).open(Scenes.live()).settled();
        portal.field().fill("Under " + name);
        portal.field().press("Control+Enter");
        assertThat(portal.post("Under " + name)).isVisible();
        assertThat(portal.complaints).isEmpty();
    }

    @Test
    void where_calls_are_forbidden_the_widget_names_the_line_that_is_missing() {
        portal.across().under("default-src 'none'; script-src 'self' {}; connect-src 'self'" + REST);
        portal.open(Scenes.live(), LINKED);
        var said = portal.page.locator("[role=alert]");
        assertThat(said).containsText("This page’s security policy blocks Lunchroom");
        assertThat(said).containsText("connect-src");
        assertThat(said).containsText(portal.elsewhere());
        assertThat(portal.page.getByText("Open the room")).isVisible();
    }

    @Test
    void where_only_the_first_script_is_allowed_the_line_that_is_missing_stands_beside_the_link() {
        portal.across()
                .under("default-src 'none'; script-src 'self' {}/lunchroom/widgets/lunchroom.js; connect-src {}"
                        + REST);
        portal.open(Scenes.live(), LINKED);
        assertThat(portal.page.locator("lunchroom-room [role=alert]")).containsText("script-src");
        assertThat(portal.page.locator("lunchroom-room [role=alert]")).containsText(portal.elsewhere());
        assertThat(portal.page.getByText("Open the room")).isVisible();
    }

    @Test
    void where_no_script_may_run_the_link_in_the_tag_remains() {
        portal.across().under("default-src 'none'").open(Scenes.live(), LINKED);
        assertThat(portal.page.getByText("Open the room")).isVisible();
        assertThat(portal.page.locator("[role=alert]")).hasCount(0);
    }

    @Test
    void in_a_frame_without_an_origin_one_reads_and_writes_and_nothing_breaks() {
        portal.open(Scenes.live(), "");
        var inner = "<!doctype html><html lang=en><title>Inside</title><script src='/inner.js'></script>"
                + "<script type=module src='/lunchroom/widgets/lunchroom.js'></script>" + Portal.ROOM;
        var policy = "script-src 'unsafe-inline' http:; connect-src http:";
        var address = portal.server().page("/inner", inner, Portal.signIn(Cast.JONAS), policy);
        portal.server()
                .page(
                        "/outer",
                        "<!doctype html><title>Outside</title><iframe sandbox=allow-scripts src='" + address
                                + "' title=Room width=700 height=600></iframe>",
                        "",
                        "frame-src 'self'");
        portal.page.navigate(portal.server().address("/outer"));
        var frame = portal.page.frameLocator("iframe");
        frame.locator(".composer textarea").fill("From nowhere");
        frame.locator(".composer textarea").press("Control+Enter");
        assertThat(frame.locator("li.post .words").last()).containsText("From nowhere");
        assertThat(portal.page.frames().get(1).evaluate("self.origin")).isEqualTo("null");
        assertThat(portal.complaints).isEmpty();
    }
}
