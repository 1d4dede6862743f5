package org.lunchroom.digests.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.bookmarks.Audience;
import org.lunchroom.digests.Edit;
import org.lunchroom.digests.TestDigests;
import org.lunchroom.feeds.Feed;
import org.lunchroom.feeds.FeedItem;
import org.lunchroom.feeds.Subscriptions;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.kernel.mail.KeptMails;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Visibility;

/** Digests in readers of feeds, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class DigestNewsTest {
    @Parameter
    TestDatabase kind;

    Database database;
    TestDigests test;
    Viewer ines;
    Viewer tom;
    Room room;

    @BeforeEach
    void open() {
        database = kind.fresh();
        var clock = MovableClock.standingAt(TestDigests.MORNING);
        test = new TestDigests(database, clock, new KeptMails(clock));
        ines = test.person("Ines Kovac");
        tom = test.person("Tom Okafor");
        room = test.room(ines, "inner", Visibility.INVITED);
    }

    @AfterEach
    void close() {
        test.followers.close();
        database.close();
    }

    private Feed feed(Viewer viewer, String name) {
        return test.news.feed(viewer, name, Language.EN).orElseThrow();
    }

    @Test
    void a_rooms_digests_are_there_from_when_they_come_out_and_for_its_readers_alone() {
        var digest = test.with(ines, room, test.post(ines, room, "Ask *first*."));
        assertThat(feed(ines, "inner").items()).isEmpty();
        test.publishing.publish(ines, digest.id());

        var item = feed(ines, "inner").items().get(0);
        assertThat(item.title()).isEqualTo("This week");
        assertThat(item.text()).startsWith("Three minutes.").contains("Ines Kovac in #inner\nWorth it.");
        assertThat(item.updated()).isEqualTo(item.published());
        assertThat(test.news.feed(tom, "inner", Language.EN)).isEmpty();
        assertThat(test.news.feed(tom, "nowhere", Language.EN)).isEmpty();
        assertThat(feed(tom, "*").items()).isEmpty();
    }

    @Test
    void those_for_everyone_have_a_feed_of_their_own() {
        var page = test.saves(tom, "https://example.com/all", "For all", Audience.EVERYONE, null);
        var organiser = TestDigests.organiser(ines);
        var digest = test.begun(organiser, null);
        test.edit(organiser, digest, edit -> new Edit(null, null, List.of(TestDigests.link(page, null, "Read it."))));
        test.publishing.publish(organiser, digest.id());

        assertThat(feed(tom, "*").items()).extracting(FeedItem::title).containsExactly("This week");
        assertThat(feed(tom, "*").items().get(0).text()).isEqualTo("For all\nRead it.\nhttps://example.com/all");
    }

    @Test
    void no_more_than_the_ten_newest_are_told() {
        for (int i = 0; i < 12; i++) {
            var digest = test.with(ines, room, test.post(ines, room, "Number " + i));
            test.publishing.publish(ines, digest.id());
            test.stand.pass(Duration.ofMinutes(1));
        }
        assertThat(feed(ines, "inner").items()).hasSize(10);
        assertThat(feed(ines, "inner").items().get(0).updated())
                .isAfter(feed(ines, "inner").items().get(9).updated());
    }

    @Test
    void a_feed_speaks_the_language_of_who_follows_it_and_ends_at_once() {
        var feeds = test.feeds();
        test.languages.choose(ines.person(), Language.DE);
        var opened = feeds.follow(ines, new Subscriptions.Wish("digest", "inner"), null);
        assertThat(opened.followed().title()).isEqualTo("Auslesen von #inner");
        var before = feeds.fetch(opened.secret());
        assertThat(before.feed().language()).isEqualTo(Language.DE);

        test.languages.choose(ines.person(), Language.AR);
        assertThat(feeds.fetch(opened.secret()).feed().title()).isEqualTo("مختارات \u2068#inner\u2069");
        assertThat(feeds.fetch(opened.secret()).version()).isNotEqualTo(before.version());
        feeds.end(ines, opened.followed().id());
        assertThatThrownBy(() -> feeds.fetch(opened.secret())).isInstanceOf(Problem.class);
        assertThat(feeds.all(ines)).isEmpty();
    }
}
