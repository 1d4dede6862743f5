package org.lunchroom.recap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.chats.Stand;
import org.lunchroom.chats.invitations.ChatNews;
import org.lunchroom.feeds.FeedItem;
import org.lunchroom.feeds.rooms.RoomFeed;
import org.lunchroom.feeds.rooms.RoomPages;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.kernel.settings.TestSettings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;

/** What a room's feed tells of its chats. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class RoomNewsTest {
    @Parameter
    TestDatabase kind;

    Database database;
    RecapStand recap;
    Stand stand;
    RoomFeed feed;
    Viewer adaeze;
    Viewer priya;

    @BeforeEach
    void a_room() {
        database = kind.fresh();
        recap = new RecapStand(database, MovableClock.standingAt(Stand.MORNING));
        stand = recap.stand;
        adaeze = stand.person("Adaeze Obi");
        priya = stand.person("Priya Nair");
        stand.room(adaeze, "feedbackchat");
        var pages = new RoomPages(TestSettings.of("lunchroom.base.url", "https://intranet.example/lunchroom"));
        var news = List.of(new ChatNews(stand.chats, pages), new RecapNews(database, stand.chats, pages));
        feed = new RoomFeed(stand.rooms, pages, List.copyOf(news));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private List<FeedItem> items(Viewer viewer) {
        return feed.feed(viewer, "feedbackchat", Language.EN).orElseThrow().items();
    }

    @Test
    void a_chat_is_in_it_once_announced_with_its_time_and_not_before_even_for_its_host() {
        var room = stand.rooms.seen(adaeze, "feedbackchat");
        var chat = stand.draft(adaeze, room);
        assertThat(items(adaeze)).isEmpty();

        stand.announcements.announce(adaeze, chat.id(), null);

        assertThat(items(priya)).singleElement().satisfies(item -> {
            assertThat(item.title()).isEqualTo("Giving feedback that lands");
            assertThat(item.text()).isEqualTo("Monday, 30 November 2026, 13:00 to 14:00 (Europe/Berlin)");
            assertThat(item.id()).isEqualTo("chat/" + chat.id());
            assertThat(item.address()).isEqualTo("https://intranet.example/lunchroom/room.html?tag=feedbackchat");
        });
    }

    @Test
    void its_recap_joins_it_once_published_and_goes_when_withdrawn() {
        var room = stand.rooms.seen(adaeze, "feedbackchat");
        var chat = stand.announced(adaeze, room);
        stand.until(chat.startsAt().plus(Duration.ofMinutes(61)));
        recap.recaps.edit(adaeze, chat.id(), new Recaps.Edit(null, "An hour about feedback."), 0);
        assertThat(items(adaeze)).hasSize(1);

        recap.recaps.publish(adaeze, chat.id());

        assertThat(items(priya)).hasSize(2).first().satisfies(item -> {
            assertThat(item.title()).isEqualTo("Recap: Giving feedback that lands");
            assertThat(item.text()).isEqualTo("An hour about feedback.");
            assertThat(item.address()).isEqualTo("https://intranet.example/lunchroom/recaps/" + chat.id());
        });
        recap.recaps.withdraw(adaeze, chat.id());
        assertThat(items(priya)).hasSize(1);
    }
}
