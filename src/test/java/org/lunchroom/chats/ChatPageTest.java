package org.lunchroom.chats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunchroom.chats.planning.NewChat;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;
import org.lunchroom.rooms.Room;

/** Reading the chats of all rooms page by page. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ChatPageTest {
    @Parameter
    TestDatabase kind;

    private Stand stand;
    private Viewer ines;
    private Viewer jonas;
    private Room room;

    @BeforeEach
    void open() {
        stand = new Stand(kind.fresh(), MovableClock.standingAt(Stand.MORNING));
        ines = stand.person("Ines Duarte");
        jonas = stand.person("Jonas Thiel");
        room = stand.room(ines, "feedbackchat");
    }

    @AfterEach
    void close() {
        stand.database.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void pages_follow_each_other_with_nothing_twice_and_nothing_left_out(boolean latestFirst) {
        // Three each day, all at the same minute: the start alone tells no two of them apart.
        var all = new ArrayList<Chat>();
        for (int i = 0; i < 9; i++) {
            all.add(announced("Chat " + i, 1 + i / 3));
        }
        var read = new ArrayList<Chat>();
        ChatPage.Place after = null;
        do {
            var page = page(jonas, latestFirst, after, 2);
            assertThat(page.chats()).hasSizeBetween(1, 2);
            read.addAll(page.chats());
            after = through(page.after());
        } while (after != null);

        assertThat(read)
                .extracting(Chat::id)
                .containsExactlyInAnyOrderElementsOf(all.stream().map(Chat::id).toList());
        var starts = read.stream().map(Chat::startsAt).toList();
        assertThat(starts)
                .isSortedAccordingTo(
                        latestFirst ? java.util.Comparator.reverseOrder() : java.util.Comparator.naturalOrder());
    }

    @Test
    void drafts_of_others_leave_no_gap_in_a_page() {
        for (int day = 1; day < 7; day++) {
            draft("Secret " + day, day);
        }
        var seen = announced("Seen", 9);
        assertThat(page(ines, false, null, 3).chats())
                .extracting(Chat::title)
                .containsExactly("Secret 1", "Secret 2", "Secret 3");

        var page = page(jonas, false, null, 3);
        assertThat(page.chats()).extracting(Chat::id).containsExactly(seen.id());
        assertThat(page.after()).isNull();
    }

    @Test
    void a_full_page_with_nothing_behind_it_is_the_last() {
        announced("One", 1);
        announced("Two", 2);
        assertThat(page(jonas, false, null, 2).after()).isNull();
        assertThat(page(jonas, false, null, 1).after()).isNotNull();
    }

    @Test
    void a_cursor_of_somebody_elses_making_is_refused_by_name() {
        for (var wrong : List.of("x", "bm90aGluZw", "MjAyNi0xMS0zMFQxMjowMDowMFogbm8", "ä")) {
            assertThatThrownBy(() -> ChatPage.Place.at("after", wrong))
                    .isInstanceOfSatisfying(Problem.class, problem -> {
                        assertThat(problem.code()).isEqualTo("bad-cursor");
                        assertThat(problem.field()).contains("after");
                    });
        }
        assertThat(ChatPage.Place.at("after", "")).isNull();
    }

    private ChatPage page(Viewer viewer, boolean latestFirst, ChatPage.Place after, int most) {
        return stand.chats.everywhere(
                viewer, new ChatPage.Wanted(EnumSet.allOf(ChatState.class), latestFirst, after, most));
    }

    // As it comes back from a client.
    private static ChatPage.Place through(ChatPage.Place place) {
        return place == null ? null : ChatPage.Place.at("after", place.cursor());
    }

    private Chat announced(String title, int day) {
        return stand.announcements.announce(ines, draft(title, day).id(), null);
    }

    private Chat draft(String title, int day) {
        var at = LocalDateTime.parse("2026-12-01T12:00").withDayOfMonth(day);
        var wanted = new NewChat(
                title,
                at,
                "Europe/Berlin",
                60,
                "lunch-and-learn",
                null,
                List.of(ines.person()),
                null,
                null,
                null,
                null);
        return stand.planner.schedule(ines, room, wanted, null).chat();
    }
}
