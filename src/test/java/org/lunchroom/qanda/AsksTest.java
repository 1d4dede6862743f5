package org.lunchroom.qanda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lunchroom.qanda.Refusals.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.qanda.setup.NewSetting;
import org.lunchroom.qanda.view.ShownAsk;
import org.lunchroom.rooms.NewRoom;
import org.lunchroom.rooms.Visibility;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class AsksTest {
    @Parameter
    TestDatabase kind;

    TestQanda test;

    @BeforeEach
    void open() {
        test = new TestQanda(kind);
    }

    @AfterEach
    void close() {
        test.close();
    }

    private List<String> words(Viewer viewer, Sorting sorting) {
        return test.asks.list(viewer, test.room, WhichAsks.first(sorting, 50)).asks().stream()
                .map(Ask::words)
                .toList();
    }

    private ShownAsk seenBy(Viewer viewer, Ask ask) {
        return test.shown.to(viewer, test.room, test.asks.seen(viewer, test.room, ask.id()));
    }

    @Test
    void nobody_asks_where_nobody_has_set_it_up() {
        refused(409, "qanda-closed", () -> test.ask(test.asker, "When do we move?"));
    }

    @Test
    void it_opens_and_closes_by_the_clock_and_a_retry_after_the_close_still_answers() {
        var now = test.all.clock.instant();
        test.openBetween(now.plusSeconds(60), now.plusSeconds(120), 0);
        refused(409, "qanda-closed", () -> test.ask(test.asker, "Too early?"));

        test.all.clock.advance(Duration.ofSeconds(60));
        var wanted = new NewAsk("In time?", Way.NAMED, null);
        var asked = test.asks.ask(test.asker, test.room, wanted, "key");
        assertThat(asked.now()).isTrue();

        test.all.clock.advance(Duration.ofSeconds(60));
        refused(409, "qanda-closed", () -> test.ask(test.asker, "Too late?"));
        refused(
                409,
                "qanda-closed",
                () -> test.votes.vote(test.other, test.room, asked.ask().id(), true));
        var again = test.asks.ask(test.asker, test.room, wanted, "key");
        assertThat(again.now()).isFalse();
        assertThat(again.ask().id()).isEqualTo(asked.ask().id());
    }

    @Test
    void only_whoever_runs_the_room_sets_it_up_and_two_do_not_overwrite_each_other() {
        var wanted = new NewSetting(null, null, List.of(Way.NAMED), 0);
        refused(403, "forbidden", () -> test.qanda.set(test.asker, test.room, wanted, "\"0\""));
        refused(428, "if-match-needed", () -> test.qanda.set(test.host, test.room, wanted, null));
        test.qanda.set(test.host, test.room, wanted, "\"0\"");
        refused(412, "edited-meanwhile", () -> test.qanda.set(test.moderator, test.room, wanted, "\"0\""));
    }

    @Test
    void a_setting_that_makes_no_sense_is_refused() {
        var now = Instant.parse("2026-12-01T12:00:00Z");
        refused(400, "required", () -> set(new NewSetting(null, null, List.of(), 0)));
        refused(400, "required", () -> set(new NewSetting(null, null, null, 0)));
        refused(400, "invalid", () -> set(new NewSetting(null, null, List.of(Way.NAMED), 3)));
        refused(400, "invalid", () -> set(new NewSetting(now, now, List.of(Way.NAMED), 0)));
    }

    private void set(NewSetting wanted) {
        test.qanda.set(test.host, test.room, wanted, "\"0\"");
    }

    @Test
    void one_asks_only_in_a_way_that_the_room_offers() {
        test.takesAsks(0, Way.NAMED);
        refused(400, "way-not-offered", () -> test.ask(test.asker, Way.ANONYMOUS, "Who?"));
        refused(400, "way-not-offered", () -> test.ask(test.asker, Way.STRICT, "Who?"));
        refused(400, "required", () -> test.ask(test.asker, " "));
        refused(400, "too-long", () -> test.ask(test.asker, "x".repeat(281)));
    }

    @Test
    void a_room_of_few_is_called_tiny() {
        assertThat(test.qanda.isTiny(test.room)).isTrue();
        for (int i = 0; i < 6; i++) {
            test.all.members.join(test.all.somebody("Person " + i), "askboard");
        }
        assertThat(test.qanda.isTiny(test.room)).isFalse();
    }

    @Test
    void a_named_ask_shows_its_author_and_an_anonymous_one_shows_nobody_to_anybody() {
        test.takesAsks(0, Way.NAMED, Way.ANONYMOUS);
        var named = test.ask(test.asker, Way.NAMED, "Mine");
        var hidden = test.ask(test.asker, Way.ANONYMOUS, "Not said whose");

        assertThat(seenBy(test.other, named).author().name()).isEqualTo("Ines Kovač");
        for (var viewer : List.of(test.other, test.host, test.asker)) {
            assertThat(seenBy(viewer, hidden).author()).isNull();
        }
        // The asker finds it among their own all the same.
        assertThat(test.mine.of(test.asker, List.of(hidden)).asked()).containsExactly(hidden.id());
        assertThat(test.mine.of(test.other, List.of(hidden)).asked()).isEmpty();
    }

    @Test
    void a_waiting_ask_is_there_for_its_asker_and_for_moderators_only() {
        test.takesAsks(1, Way.NAMED);
        var ask = test.ask(test.asker, "Do you see me?");

        assertThat(seenBy(test.asker, ask).words()).isEqualTo("Do you see me?");
        assertThat(seenBy(test.moderator, ask).approvals()).isZero();
        refused(404, "not-found", () -> seenBy(test.other, ask));
        refused(404, "not-found", () -> test.votes.vote(test.other, test.room, ask.id(), true));
        assertThat(words(test.other, Sorting.NEW)).isEmpty();
        assertThat(words(test.asker, Sorting.NEW)).hasSize(1);
        assertThat(words(test.host, Sorting.NEW)).hasSize(1);
        assertThat(test.all.journal.after(org.lunchroom.journal.StreamId.room(test.room.id()), 0, 100))
                .noneMatch(entry -> ask.id().equals(entry.subject()));
    }

    @Test
    void a_room_that_one_may_not_read_has_no_asks() {
        var secret = test.all.rooms.found(
                test.host, new NewRoom("secret", "Secret", "", null, Visibility.INVITED, null, null, null));
        refused(404, "not-found", () -> test.all.rooms.seen(test.asker, secret.tag()));
        test.takesAsks(0, Way.NAMED);
        var ask = test.ask(test.asker, "Here");
        // By its id through another room neither.
        refused(404, "not-found", () -> test.asks.seen(test.host, secret, ask.id()));
        refused(404, "not-found", () -> test.votes.vote(test.host, secret, ask.id(), true));
    }

    @Test
    void asks_are_listed_by_votes_by_age_and_newest_first_page_by_page() {
        test.takesAsks(0, Way.NAMED);
        var first = test.ask(test.asker, "first");
        test.all.clock.advance(Duration.ofMinutes(1));
        var second = test.ask(test.asker, "second");
        test.all.clock.advance(Duration.ofMinutes(1));
        test.ask(test.asker, "third");
        test.votes.vote(test.other, test.room, second.id(), true);

        assertThat(words(test.other, Sorting.VOTES)).containsExactly("second", "first", "third");
        assertThat(words(test.other, Sorting.NEW)).containsExactly("third", "second", "first");
        assertThat(words(test.other, Sorting.WAITING)).containsExactly("first", "second", "third");
        for (var sorting : Sorting.values()) {
            assertThat(pageByPage(sorting)).as(sorting.name()).isEqualTo(words(test.other, sorting));
        }
        assertThat(test.asks.seen(test.other, test.room, first.id()).votes()).isZero();
    }

    private List<String> pageByPage(Sorting sorting) {
        var found = new java.util.ArrayList<String>();
        var page = test.asks.list(test.other, test.room, WhichAsks.first(sorting, 1));
        while (!page.asks().isEmpty()) {
            found.add(page.asks().get(0).words());
            var place = Place.of("after", page.after().cursor());
            page = test.asks.list(test.other, test.room, new WhichAsks(sorting, WhichAsks.USUAL, place, 1));
        }
        return found;
    }

    @Test
    void a_made_up_cursor_is_refused() {
        refused(400, "bad-cursor", () -> Place.of("after", "!!"));
        refused(400, "bad-cursor", () -> Place.of("after", "MTc5"));
    }

    @Test
    void a_vote_counts_once_from_however_many_tabs_and_can_be_taken_back() {
        test.takesAsks(0, Way.NAMED);
        var ask = test.ask(test.asker, "Often?");
        var tabs = IntStream.range(0, 8)
                .mapToObj(tab ->
                        CompletableFuture.supplyAsync(() -> test.votes.vote(test.other, test.room, ask.id(), true)))
                .toList();
        assertThat(tabs).allSatisfy(tab -> assertThat(tab.join()).isEqualTo(1));
        assertThat(test.votes.votedFor(test.other, List.of(ask.id()))).containsExactly(ask.id());

        assertThat(test.votes.vote(test.asker, test.room, ask.id(), true)).isEqualTo(2);
        assertThat(test.votes.vote(test.other, test.room, ask.id(), false)).isEqualTo(1);
        assertThat(test.votes.vote(test.other, test.room, ask.id(), false)).isEqualTo(1);
        assertThat(test.votes.votedFor(test.other, List.of(ask.id()))).isEmpty();
    }

    @Test
    void an_ask_that_is_over_takes_no_votes() {
        test.takesAsks(0, Way.NAMED);
        var answered = test.ask(test.asker, "Answered");
        var declined = test.ask(test.asker, "Declined");
        var merged = test.ask(test.asker, "Merged");
        var into = test.ask(test.asker, "Into");
        test.queue.answer(test.by(test.host, answered), How.LIVE, null);
        test.queue.decline(test.by(test.host, declined), Reason.OFF_TOPIC, null);
        test.merges.merge(test.by(test.host, merged), into.id());

        refused(409, "ask-closed", () -> test.votes.vote(test.other, test.room, answered.id(), true));
        refused(409, "ask-closed", () -> test.votes.vote(test.other, test.room, declined.id(), true));
        refused(409, "ask-merged", () -> test.votes.vote(test.other, test.room, merged.id(), true));
    }

    @Test
    void who_votes_all_the_time_is_told_when_to_come_back() {
        test.takesAsks(0, Way.NAMED);
        var ask = test.ask(test.asker, "Yes or no?");
        for (int i = 0; i < 60; i++) {
            test.votes.vote(test.other, test.room, ask.id(), i % 2 == 0);
        }
        refused(429, "too-many-votes", () -> test.votes.vote(test.other, test.room, ask.id(), true));
        assertThat(test.votes.vote(test.asker, test.room, ask.id(), true)).isEqualTo(1);
    }

    @Test
    void while_one_writes_what_is_like_it_is_found_in_this_room_and_among_what_everybody_sees() {
        test.takesAsks(0, Way.NAMED);
        var move = test.ask(test.asker, "When do we move to the new office?");
        test.ask(test.asker, "Will there be a canteen?");
        var elsewhere = test.room("elsewhere");
        test.takesAsks(elsewhere, 0, Way.NAMED);
        test.asks.ask(test.asker, elsewhere, new NewAsk("When do we move to the new office?", Way.NAMED, null), null);

        assertThat(test.similar.to(test.other, test.room, "When will we move to the new off"))
                .extracting(Ask::id)
                .containsExactly(move.id());
        assertThat(test.similar.to(test.other, test.room, "Wh")).isEmpty();

        test.queue.decline(test.by(test.host, move), Reason.NOT_NOW, null);
        assertThat(test.similar.to(test.other, test.room, "When will we move to the new off"))
                .isEmpty();
        assertThat(test.asks.list(test.other, test.room, declined()).asks())
                .as("it is there, only not suggested")
                .hasSize(1);
    }

    private static WhichAsks declined() {
        return new WhichAsks(Sorting.NEW, Set.of(AskState.DECLINED), null, 10);
    }
}
