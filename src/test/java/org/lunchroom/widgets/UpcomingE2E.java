package org.lunchroom.widgets;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The list of chats on a portal's start page. */
class UpcomingE2E {
    private static final String LIST = "<lunchroom-upcoming room-href='/room?tag={tag}'></lunchroom-upcoming>";

    @RegisterExtension
    final Portal portal = new Portal();

    private Locator rows() {
        return portal.page.locator("lunchroom-upcoming li[part=chat]");
    }

    @Test
    void what_is_live_comes_first_then_what_comes() {
        portal.open(Scenes.agenda(), LIST);
        assertThat(rows()).hasCount(5);
        assertThat(rows().nth(0)).containsText("Live now, Q2 of 4");
        assertThat(rows().nth(1)).containsText("Lobby open, starts in 4:");
        assertThat(rows().nth(2)).containsText("#datachat · Monday 25 May, 19:30");
        assertThat(rows().nth(4)).containsText("answers until tomorrow at 13:00");
        assertThat(portal.text("Giving feedback that lands")).hasAttribute("href", "/room?tag=feedbackchat");
        portal.isAccessible();
    }

    @Test
    void it_follows_the_chats_it_lists() {
        portal.open(Scenes.agenda(), LIST);
        portal.page.waitForCondition(() -> portal.room.readers() > 0);
        portal.room.chat.at("q3");
        portal.room.chatChanged();
        assertThat(rows().nth(0)).containsText("Live now, Q3 of 4");
        portal.room.frame("present", Map.of("room", PlayedRoom.TAG, "here", 92));
        assertThat(rows().nth(0)).containsText("#feedbackchat · 92 here");
        portal.room.chat.state("closed");
        portal.room.chatChanged();
        assertThat(rows()).hasCount(4);
    }

    @Test
    void one_says_whether_one_comes() {
        portal.open(Scenes.agenda(), LIST);
        rows().nth(2).getByText("I will come").click();
        assertThat(rows().nth(2).getByText("I will come")).hasAttribute("aria-pressed", "true");
        assertThat(portal.server().asked).contains("PUT /chats/chat2/rsvp");
    }

    @Test
    void a_page_may_open_rooms_itself() {
        portal.open(Scenes.agenda(), "<lunchroom-upcoming></lunchroom-upcoming>");
        portal.page.evaluate(
                "document.addEventListener('lunchroom-open', (event) => { document.title = event.detail.tag; })");
        portal.button("Ask the board").click();
        assertThat(portal.page).hasTitle("askboard");
    }

    @Test
    void more_brings_as_many_again_also_from_the_servers_next_page() {
        var scene = Scenes.agenda();
        scene.pageOfChats = 3;
        portal.open(scene, LIST.replace("<lunchroom-upcoming", "<lunchroom-upcoming limit=2"));
        assertThat(rows()).hasCount(2);
        portal.button("More").press("Enter");
        assertThat(rows()).hasCount(4);
        assertThat(rows().nth(2).locator("h3 a")).isFocused();
        assertThat(portal.server().asked).filteredOn("GET /chats"::equals).hasSize(2);
        portal.isAccessible();
        portal.button("More").click();
        assertThat(rows()).hasCount(5);
        assertThat(portal.button("More")).isHidden();
    }

    @Test
    void an_empty_list_says_what_will_be_there() {
        portal.dark().wide(390).open(Scenes.empty(), LIST);
        assertThat(portal.text("Nothing is planned.")).isVisible();
        portal.isAccessible();
    }

    @Test
    void a_list_and_a_room_share_one_session_and_one_stream() {
        portal.open(Scenes.agenda(), LIST + Portal.ROOM).settled();
        assertThat(rows()).hasCount(5);
        portal.room.says(Cast.MIKA, "To both");
        assertThat(portal.post("To both")).isVisible();
        assertThat(portal.server().asked).filteredOn("POST /session"::equals).hasSize(1);
        // A stream that was left is noticed when it is written to.
        portal.page.waitForCondition(() -> {
            portal.room.frame("present", Map.of("room", PlayedRoom.TAG, "here", 92));
            return portal.room.readers() == 1;
        });
    }
}
