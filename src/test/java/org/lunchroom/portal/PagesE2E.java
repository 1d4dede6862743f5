package org.lunchroom.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lunchroom.harness.InBrowser;
import org.lunchroom.harness.Visitor;

/** Every page of the demo intranet, as somebody who would open it, wide and on a telephone, light and dark; with pictures. */
class PagesE2E extends InBrowser {
    private static final String PAGES =
            """
            home   |            | newcomer | lunchroom-room     | Giving feedback that lands
            room   | room.html  | newcomer | lunchroom-room     | Giving feedback that lands
            recap  | recap.html | listener | lunchroom-recap    | What made your own first week good?
            calendar | calendar.html | host | lunchroom-calendar | Follow in your calendar
            shelf  | shelf.html | host     | lunchroom-shelf    | Asking first, a six-minute film
            inbox  | inbox.html | newcomer | lunchroom-inbox    | replied to you
            digest | digest.html | listener | lunchroom-digest  | Print them, and the next review takes half the time
            mine   | bookmarks.html | newcomer | lunchroom-shelf | The course Katarzyna means
            save   | save.html?address=https://film.example.org/asking-first | newcomer | lunchroom-save | Works with customers, too.
            board  | qanda.html | newcomer | lunchroom-qanda    | How do you decide which projects are stopped?
            ledger | ledger.html | listener | lunchroom-qanda  | Answered live
            host   | host.html  | host     | lunchroom-host     | What makes feedback easy to hear
            plan   | plan.html  | host     | lunchroom-schedule | Giving feedback that lands
            desk   | moderation.html | host | lunchroom-moderation | Discount on rain jackets
            wall   | wall.html  | host     | lunchroom-wall     | #feedbackchat
            admin  | admin.html | admin    | lunchroom-admin    | Time zone
            portals | admin.html?view=portals | admin | lunchroom-admin | Which check fails?
            set    | admin.html?view=settings | admin | lunchroom-admin | LUNCHROOM_HTTP_PORT
            people | people.html | newcomer | lunchroom-people  | You follow Yuki
            profile | people.html?view=profile | newcomer | lunchroom-people | As others see you
            theme  | theming.html | newcomer | lunchroom-upcoming | Learning chats
            first  | first-run.html | newcomer | main             | Make the first admin
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = PAGES)
    void a_page_shows_its_widget_and_axe_finds_nothing(
            String name, String path, String persona, String widget, String words) {
        var visitor = visitor(persona);
        open(visitor, path, widget, words);
        visitor.picture(name);
        visitor.isAccessible();
        visitor.inTheDark().picture(name + "-dark");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = PAGES)
    void a_page_fits_a_telephone(String name, String path, String persona, String widget, String words) {
        var visitor = visitor(persona, 390, 844);
        open(visitor, path, widget, words);
        visitor.picture(name + "-390");
        visitor.fits();
        visitor.isAccessible();
        visitor.inTheDark().picture(name + "-390-dark");
    }

    private static void open(Visitor visitor, String path, String widget, String words) {
        var page = visitor.open(path == null ? "" : path);
        assertThat(page.locator(widget).getByText(words).first()).isVisible();
    }
}
