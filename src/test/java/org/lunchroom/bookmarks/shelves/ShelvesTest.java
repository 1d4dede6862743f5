package org.lunchroom.bookmarks.shelves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.bookmarks.Audience;
import org.lunchroom.bookmarks.BookmarkSearch;
import org.lunchroom.bookmarks.NewBookmark;
import org.lunchroom.bookmarks.Place;
import org.lunchroom.bookmarks.TestBookmarks;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Followers;
import org.lunchroom.journal.Hints;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.NewMessage;
import org.lunchroom.rooms.Occasion;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Visibility;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ShelvesTest {
    private static final String GUIDE = "https://example.com/guide";
    private static final UUID STEP = UUID.randomUUID();

    @Parameter
    TestDatabase kind;

    TestBookmarks test;
    Shelves shelves;
    Followers followers;
    Viewer ines;
    Viewer tom;
    Viewer mei;
    Room room;

    /** A question that is always on. */
    private record Asking() implements Occasion {
        @Override
        public Optional<Bound> bind(Handle handle, UUID room, UUID wantedStep, Viewer viewer, java.time.Instant now) {
            return Optional.of(new Bound(UUID.randomUUID(), STEP, 2, false, false));
        }

        @Override
        public boolean hosts(Viewer viewer, UUID room) {
            return false;
        }

        @Override
        public Map<UUID, Asked> asked(Collection<UUID> steps) {
            return steps.stream()
                    .collect(
                            Collectors.toMap(step -> step, step -> new Asked("Feedback that lands", 2, "What helps?")));
        }
    }

    @BeforeEach
    void open() {
        test = new TestBookmarks(kind);
        ines = test.all.somebody("Ines Kovač");
        tom = test.all.somebody("Tom Okafor");
        mei = test.all.somebody("Mei Lin");
        room = test.room(ines, "feedbackchat", Visibility.OPEN);
        followers = new Followers(
                test.all.database, new Hints(), List.of(new ShelfFollower(test.all.messages, test.pages)));
        var shares = new Shares(test.all.messages, test.all.people, test.all.occasions);
        var items = new Items(test.all.database, shares, test.shown, addresses -> test.all.known.of(addresses));
        shelves = new Shelves(test.all.database, test.all.clock, test.all.rooms, test.all.audit, items);
    }

    @AfterEach
    void close() {
        followers.close();
        test.close();
    }

    private static void refused(int status, String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.status()).isEqualTo(status);
            assertThat(problem.code()).isEqualTo(code);
        });
    }

    private Message post(Viewer author, String words) {
        test.all.clock.advance(Duration.ofSeconds(1));
        var message =
                test.all.messages.post(author, room, NewMessage.of(words), null).message();
        followers.catchUp();
        return message;
    }

    @Test
    void a_search_looks_at_all_that_one_sees_of_a_link_and_at_nothing_else() {
        post(ines, "Try https://example.org/a for a first retro #methods");
        post(tom, "https://example.org/b");
        test.bookmarks.save(
                mei,
                NewBookmark.of("https://example.org/b")
                        .titled("Guide")
                        .noted("the best of them")
                        .forRoom("feedbackchat"),
                null);
        test.bookmarks.save(tom, NewBookmark.of("https://example.org/a").noted("secret thought"), null);

        var seen = new ArrayList<BookmarkSearch.Facts>();
        var found = shelves.searched(ines, room, null, facts -> seen.add(facts), Shelves.Order.MOST_SAVED, 10);

        assertThat(found.items())
                .extracting(Shelf.Item::address)
                .containsExactly("https://example.org/b", "https://example.org/a");
        assertThat(found.before()).isNull();
        assertThat(seen).anySatisfy(facts -> {
            assertThat(facts.words()).anyMatch(words -> words.contains("first retro"));
            assertThat(facts.tags()).containsExactly("methods");
            assertThat(facts.by()).containsExactly(ines.person());
            assertThat(facts.saved()).isZero();
        });
        assertThat(seen).anySatisfy(facts -> {
            assertThat(facts.words()).contains("Guide", "the best of them");
            assertThat(facts.by()).containsExactlyInAnyOrder(tom.person(), mei.person());
            assertThat(facts.saved()).isEqualTo(1);
        });
        assertThat(seen.toString()).doesNotContain("secret");
        assertThat(shelves.searched(ines, room, "methods", facts -> true, Shelves.Order.NEWEST, 10)
                        .items())
                .hasSize(1);
        assertThat(shelves.searched(ines, room, null, facts -> false, Shelves.Order.NEWEST, 10)
                        .items())
                .isEmpty();
    }

    private Shelf shelf(Viewer viewer) {
        return shelves.shelf(viewer, room, null, false, null, 30);
    }

    private Shelf.Item only(Viewer viewer) {
        assertThat(shelf(viewer).items()).hasSize(1);
        return shelf(viewer).items().get(0);
    }

    @Test
    void a_posted_link_stands_on_the_shelf_with_person_question_and_sentence() {
        test.all.occasions.add(new Asking());
        var message =
                post(tom, "We use this two-page guide in our onboarding: " + GUIDE + "?utm_source=mail #Onboarding");
        post(mei, "Again http://example.com/guide/ for who came late.");
        post(mei, "No link here.");

        var item = only(ines);

        assertThat(item.title()).isEqualTo("example.com/guide?utm_source=mail");
        assertThat(item.site()).isEqualTo("example.com");
        assertThat(item.times()).isEqualTo(2);
        assertThat(item.tags()).containsExactly("Onboarding");
        assertThat(item.shared().message()).isEqualTo(message.id());
        assertThat(item.shared().by().name()).isEqualTo("Tom Okafor");
        assertThat(item.shared().sentence()).startsWith("We use this two-page guide in our onboarding");
        assertThat(item.shared().question()).isEqualTo(2);
        assertThat(item.shared().chat()).isEqualTo("Feedback that lands");
        assertThat(item.shared().asked()).isEqualTo("What helps?");
        assertThat(shelf(ines).links()).isEqualTo(1);
        assertThat(shelf(ines).people()).isEqualTo(2);
    }

    @Test
    void links_whose_page_is_gone_can_be_shown_alone() {
        post(tom, "Here " + GUIDE);
        post(tom, "There https://example.com/gone");
        assertThat(shelves.dead(mei, room, null, null, 30).items()).isEmpty();
        test.all.database.run(
                handle -> handle.execute("update page set dead_at = created_at where address like '%gone'"));

        assertThat(shelf(mei).items()).hasSize(2);
        assertThat(shelves.dead(mei, room, null, null, 30).items())
                .extracting(Shelf.Item::address)
                .containsExactly("https://example.com/gone");
    }

    @Test
    void a_removed_message_leaves_nothing_on_the_shelf_even_before_the_follower_has_read_of_it() {
        var message = post(tom, "Zanzibar " + GUIDE);

        test.all.revisions.remove(tom, room, message.id());
        assertThat(shelf(ines).items()).isEmpty();
        followers.catchUp();
        assertThat(shelf(ines).links()).isZero();
        assertThat(shelf(ines).tags()).isEmpty();

        test.all.revisions.restore(tom, room, message.id());
        followers.catchUp();
        assertThat(only(ines).shared().sentence()).isEqualTo("Zanzibar");
    }

    @Test
    void an_edited_message_is_on_the_shelf_as_it_reads_now() {
        var message = post(tom, "See https://example.com/wrong #old");

        test.all.revisions.edit(tom, room, message.id(), "See " + GUIDE + " #new");
        assertThat(shelf(ines).items()).isEmpty();
        followers.catchUp();

        assertThat(only(ines).address()).isEqualTo(GUIDE);
        assertThat(only(ines).tags()).containsExactly("new");
    }

    @Test
    void read_anew_from_the_first_entry_it_is_the_same_shelf() {
        post(tom, "One " + GUIDE + " #a");
        var gone = post(tom, "Two https://example.com/two #b");
        test.all.revisions.remove(tom, room, gone.id());
        followers.catchUp();
        shelves.tidy(ines, room, only(ines).page(), new Shelves.Tidying("The guide", true));
        var before = shelf(ines);

        followers.rebuild("shelf");
        assertThat(shelf(ines).items()).isEmpty();
        followers.catchUp();

        assertThat(shelf(ines)).isEqualTo(before);
        assertThat(only(ines).title()).isEqualTo("The guide");
    }

    @Test
    void what_is_saved_for_the_room_stands_beside_what_was_posted() {
        post(tom, "Here: [Four sentences](" + GUIDE + ") #feedback");
        test.save(
                mei,
                NewBookmark.of(GUIDE + "/")
                        .forRoom("feedbackchat")
                        .noted("For reviews")
                        .tagged("Feedback", "guide"));
        test.save(
                mei,
                NewBookmark.of("https://example.com/film")
                        .forRoom("feedbackchat")
                        .titled("A short film"));
        test.save(mei, NewBookmark.of("https://example.com/mine"));
        test.save(tom, NewBookmark.of(GUIDE).forAudience(Audience.EVERYONE));

        var shelf = shelf(tom);

        assertThat(shelf.items())
                .extracting(Shelf.Item::title)
                .containsExactlyInAnyOrder("A short film", "Four sentences");
        var guide = shelf.items().stream()
                .filter(item -> item.times() > 0)
                .findFirst()
                .orElseThrow();
        assertThat(guide.savedBy().count()).isEqualTo(2);
        assertThat(guide.savedBy().notes()).extracting(note -> note.note()).containsExactly("For reviews");
        assertThat(guide.mine()).isNotNull();
        assertThat(guide.tags()).containsExactly("Feedback", "guide");
        assertThat(shelf.tags()).extracting(Shelf.TagCount::count).containsExactly(1, 1);
        assertThat(shelves.shelf(tom, room, "#FEEDBACK", false, null, 30).items())
                .extracting(Shelf.Item::title)
                .containsExactly("Four sentences");
    }

    @Test
    void another_rooms_links_and_private_bookmarks_stay_where_they_are() {
        test.room(mei, "inner", Visibility.INVITED);
        test.save(mei, NewBookmark.of(GUIDE).forRoom("inner").noted("Only inner"));
        test.save(mei, NewBookmark.of("https://example.com/mine").noted("Mine"));
        assertThat(shelf(tom).items()).isEmpty();

        post(tom, "See " + GUIDE);

        assertThat(only(tom).savedBy().count()).isZero();
        assertThat(only(tom).savedBy().notes()).isEmpty();
        assertThat(only(mei).savedBy().count()).isEqualTo(1);
    }

    @Test
    void hosts_pin_rename_drop_and_put_back_and_nobody_else_does() {
        post(tom, "One https://example.com/one");
        post(tom, "Two https://example.com/two");
        var one = shelf(ines).items().get(1).page();

        assertThat(shelves.tidy(ines, room, one, new Shelves.Tidying(null, true))
                        .pinned())
                .isTrue();
        assertThat(shelf(tom).items().get(0).page()).isEqualTo(one);
        assertThat(shelves.tidy(ines, room, one, new Shelves.Tidying("The first", null))
                        .title())
                .isEqualTo("The first");
        refused(403, "forbidden", () -> shelves.tidy(tom, room, one, new Shelves.Tidying("Mine", null)));
        refused(403, "forbidden", () -> shelves.drop(tom, room, one));
        refused(403, "forbidden", () -> shelves.restore(tom, room, one));
        refused(403, "forbidden", () -> shelves.shelf(tom, room, null, true, null, 30));
        refused(404, "not-found", () -> shelves.drop(ines, room, UUID.randomUUID()));
        refused(400, "too-long", () -> shelves.tidy(ines, room, one, new Shelves.Tidying("x".repeat(501), null)));

        shelves.drop(ines, room, one);
        shelves.drop(ines, room, one);
        post(mei, "One again https://example.com/one");
        assertThat(shelf(tom).items()).extracting(Shelf.Item::page).doesNotContain(one);
        assertThat(shelf(tom).links()).isEqualTo(1);
        assertThat(shelves.shelf(ines, room, null, true, null, 30).items())
                .extracting(Shelf.Item::dropped)
                .containsExactly(true);

        shelves.restore(ines, room, one);
        shelves.restore(ines, room, one);
        assertThat(shelf(tom).items()).extracting(Shelf.Item::title).contains("The first");
    }

    @Test
    void an_item_of_another_room_cannot_be_tidied_from_here() {
        post(tom, "One " + GUIDE);
        var page = only(ines).page();
        var other = test.room(mei, "other", Visibility.OPEN);

        refused(404, "not-found", () -> shelves.tidy(mei, other, page, new Shelves.Tidying("Mine", null)));
        refused(404, "not-found", () -> shelves.drop(mei, other, page));
    }

    @Test
    void pages_of_a_shelf_go_back_without_gap_or_double() {
        for (int i = 0; i < 23; i++) {
            post(tom, "Link https://example.com/" + i);
        }
        shelves.tidy(ines, room, shelf(ines).items().get(20).page(), new Shelves.Tidying(null, true));
        for (int size : new int[] {1, 7, 23}) {
            var seen = new ArrayList<UUID>();
            Place before = null;
            do {
                var part = shelves.shelf(tom, room, null, false, before, size);
                part.items().forEach(item -> seen.add(item.page()));
                before = Place.of("before", part.before());
            } while (before != null);
            assertThat(seen).hasSize(23).doesNotHaveDuplicates();
        }
    }
}
