package org.lunchroom.bookmarks.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.bookmarks.Audience;
import org.lunchroom.bookmarks.NewBookmark;
import org.lunchroom.bookmarks.TestBookmarks;
import org.lunchroom.bookmarks.shelves.Items;
import org.lunchroom.bookmarks.shelves.Shares;
import org.lunchroom.bookmarks.shelves.ShelfFollower;
import org.lunchroom.bookmarks.shelves.Shelves;
import org.lunchroom.feeds.Feed;
import org.lunchroom.feeds.FeedItem;
import org.lunchroom.feeds.rooms.RoomFeed;
import org.lunchroom.feeds.rooms.RoomPages;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Followers;
import org.lunchroom.journal.Hints;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.kernel.settings.TestSettings;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.rooms.NewMessage;
import org.lunchroom.rooms.Visibility;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class BookmarkNewsTest {
    @Parameter
    TestDatabase kind;

    TestBookmarks test;
    Followers followers;
    ShelfFeed shelf;
    OwnFeed own;
    TagFeed tag;
    RoomFeed room;
    Viewer ines;
    Viewer tom;

    @BeforeEach
    void open() {
        test = new TestBookmarks(kind);
        ines = test.all.somebody("Ines Kovač");
        tom = test.all.somebody("Tom Okafor");
        var pages = new RoomPages(TestSettings.of("lunchroom.base.url", "https://intranet.example/lunchroom"));
        var shares = new Shares(test.all.messages, test.all.people, test.all.occasions);
        var items = new Items(test.all.database, shares, test.shown, addresses -> test.all.known.of(addresses));
        var shelves = new Shelves(test.all.database, test.all.clock, test.all.rooms, test.all.audit, items);
        followers = new Followers(
                test.all.database, new Hints(), List.of(new ShelfFollower(test.all.messages, test.pages)));
        shelf = new ShelfFeed(test.all.rooms, shelves, pages);
        var saved = new SavedItems(test.bookmarks, test.shown);
        own = new OwnFeed(saved, pages);
        tag = new TagFeed(saved, pages);
        room = new RoomFeed(test.all.rooms, pages, List.of(shelf));
    }

    @AfterEach
    void close() {
        followers.close();
        test.close();
    }

    private static List<String> titles(Optional<Feed> feed) {
        return feed.orElseThrow().items().stream().map(FeedItem::title).toList();
    }

    private void save(Viewer who, String name, Audience audience) {
        var wanted = NewBookmark.of("https://example.com/" + name)
                .titled(name)
                .noted("Why " + name)
                .forAudience(audience)
                .tagged("feedback");
        test.save(who, wanted);
    }

    @Test
    void a_shelfs_feed_tells_who_shared_a_link_and_the_sentence_around_it() {
        var inner = test.room(ines, "inner", Visibility.INVITED);
        test.all.messages.post(
                ines, inner, NewMessage.of("Read this first, it is short: https://example.com/guide"), null);
        followers.catchUp();

        var feed = shelf.feed(ines, "inner", Language.EN).orElseThrow();

        assertThat(feed.title()).isEqualTo("Shelf of #inner");
        assertThat(feed.home()).isEqualTo("https://intranet.example/lunchroom/shelf.html?tag=inner");
        assertThat(feed.items()).singleElement().satisfies(item -> {
            assertThat(item.address()).isEqualTo("https://example.com/guide");
            assertThat(item.text()).isEqualTo("“Read this first, it is short”");
            assertThat(item.author()).isEqualTo("Ines Kovač");
            assertThat(item.id()).startsWith("shelf/" + inner.id());
        });
        assertThat(room.feed(ines, "inner", Language.EN).orElseThrow().items()).isEqualTo(feed.items());
    }

    @Test
    void a_room_that_one_may_not_read_has_no_feed_and_one_that_one_left_has_none_any_more() {
        var inner = test.room(ines, "inner", Visibility.INVITED);
        assertThat(shelf.feed(tom, "inner", Language.EN)).isEmpty();
        assertThat(room.feed(tom, "inner", Language.EN)).isEmpty();
        assertThat(shelf.feed(tom, "nowhere", Language.EN)).isEmpty();

        test.all.members.appoint(ines, inner, tom.person(), org.lunchroom.rooms.Role.PARTICIPANT);
        assertThat(shelf.feed(tom, "INNER", Language.EN)).isPresent();
        test.all.members.remove(ines, inner, tom.person());
        assertThat(shelf.feed(tom, "inner", Language.EN)).isEmpty();
        assertThat(room.feed(tom, "inner", Language.EN)).isEmpty();
    }

    @Test
    void ones_own_feed_has_all_of_ones_own_and_nothing_of_others() {
        save(ines, "secret", Audience.ME);
        save(tom, "open", Audience.EVERYONE);

        assertThat(titles(own.feed(ines, "", Language.EN))).containsExactly("secret");
        assertThat(own.feed(ines, "", Language.EN).orElseThrow().items().get(0).text())
                .isEqualTo("Why secret");
        assertThat(titles(own.feed(tom, "", Language.EN))).containsExactly("open");
        assertThat(own.feed(ines, tom.person().toString(), Language.EN)).isEmpty();
    }

    @Test
    void a_tags_feed_has_what_its_person_may_see() {
        test.room(ines, "inner", Visibility.INVITED);
        save(ines, "secret", Audience.ME);
        save(ines, "open", Audience.EVERYONE);
        test.save(
                ines,
                NewBookmark.of("https://example.com/inner")
                        .titled("inner")
                        .forRoom("inner")
                        .tagged("Feedback"));

        assertThat(titles(tag.feed(ines, "#Feedback", Language.EN)))
                .containsExactlyInAnyOrder("secret", "open", "inner");
        assertThat(titles(tag.feed(tom, "feedback", Language.EN))).containsExactly("open");
        assertThat(titles(tag.feed(tom, "nothing", Language.EN))).isEmpty();
        assertThat(tag.feed(tom, " # ", Language.EN)).isEmpty();
    }
}
