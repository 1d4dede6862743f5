package org.lunchroom.foryou;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.chats.Stand;
import org.lunchroom.feeds.Feed;
import org.lunchroom.feeds.FeedItem;
import org.lunchroom.feeds.FeedSource;
import org.lunchroom.follows.Follows;
import org.lunchroom.identity.Asserted;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.kernel.settings.TestSettings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;
import org.lunchroom.people.Languages;
import org.lunchroom.people.hours.WorkingHours;
import org.lunchroom.profiles.Audience;
import org.lunchroom.profiles.Matches;
import org.lunchroom.profiles.NewProfile;
import org.lunchroom.profiles.NewProfile.Audiences;
import org.lunchroom.profiles.Profiles;
import org.lunchroom.rooms.NewRoom;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Visibility;
import org.lunchroom.rooms.talk.TalkedAbout;
import org.lunchroom.rooms.talk.WrittenBy;

/** What the page brings and why, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ForYouTest {
    @Parameter
    TestDatabase kind;

    Database database;
    Stand stand;
    Follows follows;
    Profiles profiles;
    ForYou forYou;
    Suggestions suggestions;
    Viewer ines;
    Viewer tom;
    Viewer mei;
    Room open;
    Room closed;

    @BeforeEach
    void openHouse() {
        database = kind.fresh();
        stand = new Stand(database, MovableClock.standingAt(Stand.MORNING));
        follows = new Follows(database, stand.clock, stand.rooms, stand.people);
        profiles = new Profiles(
                database, stand.people, new Languages(database, TestSettings.of()), new WorkingHours(database));
        var written = new WrittenBy(database);
        forYou = new ForYou(
                stand.clock,
                follows,
                stand.rooms,
                stand.people,
                stand.messages,
                written,
                new TalkedAbout(database),
                stand.chats,
                List.of(new Tagged()));
        suggestions = new Suggestions(stand.clock, follows, profiles, new Matches(database), stand.rooms, written);
        ines = somebody("Ines Kovac");
        tom = somebody("Tom Okafor");
        mei = somebody("Mei Lin");
        open = room("feedbackchat", Visibility.OPEN);
        closed = room("board", Visibility.INVITED);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Viewer somebody(String name) {
        var person = stand.people.arrived(Asserted.of("test", name, name, Set.of("member")));
        return new Viewer(person, name, Set.of("member"));
    }

    private Room room(String tag, Visibility visibility) {
        return stand.rooms.found(ines, new NewRoom(tag, tag, "", null, visibility, null, null, null));
    }

    /** One link with each tag, saved today. */
    private final class Tagged implements FeedSource {
        @Override
        public String kind() {
            return "tag";
        }

        @Override
        public Optional<Feed> feed(Viewer viewer, String name, Language language) {
            var now = stand.clock.instant();
            var item = new FeedItem("a", "On " + name, "https://x.example/" + name, "", null, List.of(), now, now);
            return Optional.of(new Feed("tag/" + name, name, "https://x.example", language, List.of(item)));
        }
    }

    @Test
    void who_follows_nothing_gets_nothing() {
        stand.post(tom, open, "Ask first.");
        assertThat(forYou.of(mei)).isEmpty();
    }

    @Test
    void every_item_says_why_it_is_there() {
        stand.post(tom, open, "Ask first.");
        stand.announced(ines, open);
        follows.followPerson(mei, tom.person());
        follows.followRoom(mei, open.tag());
        follows.followTag(mei, "Coaching");

        assertThat(forYou.of(mei))
                .extracting(Item::kind, item -> item.why().because(), item -> item.why()
                        .name())
                .contains(
                        tuple("message", "follows", "Tom Okafor"),
                        tuple("chat", "follows", "#feedbackchat"),
                        tuple("link", "follows", "#Coaching"));
        assertThat(forYou.of(mei).get(0).kind()).isEqualTo("chat");
    }

    @Test
    void what_somebody_writes_where_one_may_not_read_does_not_come_and_neither_do_removed_words() {
        follows.followPerson(mei, ines.person());
        stand.post(ines, closed, "For the board.");
        var gone = stand.post(ines, open, "Taken back.");
        database.run(handle -> handle.createUpdate("update message set removed_at = :at where id = :id")
                .bind("at", stand.clock.instant())
                .bind("id", gone.id())
                .execute());
        stand.post(ines, open, "For all.");

        assertThat(forYou.of(mei)).extracting(Item::words).containsExactly("For all.");
    }

    @Test
    void what_is_muted_brings_nothing_also_in_rooms_that_are_followed() {
        var said = stand.post(tom, open, "Ask first.");
        reply(ines, said.id());
        follows.followRoom(mei, open.tag());
        follows.followPerson(mei, tom.person());
        assertThat(forYou.of(mei)).extracting(Item::words).contains("Ask first.");

        follows.mute(mei, "person", tom.person().toString());
        assertThat(forYou.of(mei)).extracting(Item::words).doesNotContain("Ask first.");
    }

    private void reply(Viewer by, UUID to) {
        stand.messages.post(by, open, new org.lunchroom.rooms.NewMessage("Yes.", to, null, null), "reply-" + to);
    }

    @Test
    void a_message_that_comes_for_two_reasons_stands_there_once_and_old_ones_do_not() {
        var said = stand.post(tom, open, "Ask first.");
        reply(ines, said.id());
        follows.followRoom(mei, open.tag());
        follows.followPerson(mei, tom.person());
        assertThat(forYou.of(mei)).extracting(Item::words).containsOnlyOnce("Ask first.");

        stand.clock.advance(Duration.ofDays(15));
        assertThat(forYou.of(mei)).isEmpty();
    }

    private NewProfile says(Audience audience, String interest, String help) {
        var all = new Audiences(audience, audience, audience, audience, audience, audience, audience);
        return new NewProfile(null, null, list(interest), list(help), null, all);
    }

    private static List<String> list(String one) {
        return one == null ? List.of() : List.of(one);
    }

    @Test
    void people_are_suggested_by_what_they_show_and_who_can_help_comes_first() {
        profiles.put(mei, says(Audience.PRIVATE, "coaching", null));
        profiles.put(ines, says(Audience.ALL, "Coaching", null));
        profiles.put(tom, says(Audience.ALL, null, "coaching"));

        assertThat(suggestions.of(mei))
                .extracting(
                        one -> one.person().person().name(), one -> one.why().because(), one -> one.why()
                                .name())
                .containsExactly(tuple("Tom Okafor", "helps", "coaching"), tuple("Ines Kovac", "interest", "Coaching"));
    }

    @Test
    void nobody_is_suggested_by_what_they_hide() {
        profiles.put(mei, says(Audience.PRIVATE, "coaching", null));
        profiles.put(ines, says(Audience.PRIVATE, "coaching", "coaching"));
        profiles.put(tom, says(Audience.MEMBERS, "coaching", "coaching"));

        assertThat(suggestions.of(mei)).isEmpty();
    }

    @Test
    void who_writes_in_ones_rooms_is_suggested_and_who_only_listens_there_is_not() {
        stand.post(mei, open, "I am here.");
        stand.post(tom, open, "Ask first.");

        assertThat(suggestions.of(mei))
                .extracting(
                        one -> one.person().person().name(), one -> one.why().because())
                .containsExactly(tuple("Tom Okafor", "wrote"));
    }

    @Test
    void open_rooms_about_an_interest_are_suggested_until_one_follows_or_mutes_them() {
        profiles.put(mei, says(Audience.PRIVATE, "feedback", null));
        room("storytelling", Visibility.OPEN);
        room("feedback_secret", Visibility.INVITED);

        assertThat(suggestions.of(mei)).extracting(Suggested::room).containsExactly("feedbackchat");
        follows.mute(mei, "room", "feedbackchat");
        assertThat(suggestions.of(mei)).isEmpty();
    }

    @Test
    void a_page_of_five_hundred_people_and_fifty_tags_is_still_one_page() {
        follows.followPerson(mei, tom.person());
        database.run(handle -> {
            for (int i = 0; i < 499; i++) {
                handle.createUpdate("insert into following (person, kind, what, shown, at)"
                                + " values (:person, 'person', :what, '', :at)")
                        .bind("person", mei.person())
                        .bind("what", UUID.randomUUID().toString())
                        .bind("at", stand.clock.instant())
                        .execute();
            }
        });
        stand.post(tom, open, "Among five hundred.");
        for (int i = 0; i < 50; i++) {
            follows.followTag(mei, "tag-" + i);
        }
        assertThat(follows.followed(mei.person())).hasSize(550);
        assertThat(forYou.of(mei)).hasSize(40).extracting(Item::words).contains("Among five hundred.");
    }
}
