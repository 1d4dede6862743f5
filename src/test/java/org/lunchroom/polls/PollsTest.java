package org.lunchroom.polls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lunchroom.polls.PollKind.MULTIPLE;
import static org.lunchroom.polls.PollKind.RANKING;
import static org.lunchroom.polls.PollKind.SCALE;
import static org.lunchroom.polls.PollKind.SINGLE;
import static org.lunchroom.polls.PollKind.WORDS;
import static org.lunchroom.polls.TestPolls.hidden;
import static org.lunchroom.polls.TestPolls.strict;
import static org.lunchroom.polls.TestPolls.wanted;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.chats.Stand;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;
import org.lunchroom.polls.votes.Ballot;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class PollsTest {
    @Parameter
    TestDatabase kind;

    Database database;
    TestPolls test;

    @BeforeEach
    void open() {
        database = kind.fresh();
        test = new TestPolls(database, MovableClock.standingAt(Stand.MORNING));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static void refused(int status, String code, Runnable act) {
        org.assertj.core.api.Assertions.assertThatThrownBy(act::run).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.status()).isEqualTo(status);
        });
    }

    @Test
    void a_draft_is_seen_by_hosts_only_and_an_open_poll_by_everybody() {
        var voter = test.people(1).get(0);
        var draft = test.draft(wanted(SINGLE, "Yes", "No"));
        refused(404, "not-found", () -> test.polls.seen(voter, test.room, draft.id()));
        refused(404, "not-found", () -> test.vote(voter, draft, 0));
        assertThat(list(voter)).isEmpty();
        assertThat(list(test.host)).hasSize(1);
        test.polls.open(test.host, test.room, draft.id());
        assertThat(test.polls.seen(voter, test.room, draft.id()).isOpen()).isTrue();
        assertThat(list(voter)).hasSize(1);
    }

    private List<Poll> list(org.lunchroom.identity.Viewer viewer) {
        return test.polls
                .list(viewer, test.room, EnumSet.allOf(PollState.class), null, 10)
                .polls();
    }

    @Test
    void only_hosts_write_open_reveal_and_close() {
        var voter = test.people(1).get(0);
        refused(403, "forbidden", () -> test.polls.add(voter, test.room, wanted(SINGLE, "A", "B"), null));
        var poll = test.open(hidden(SINGLE, "A", "B"));
        refused(403, "forbidden", () -> test.polls.close(voter, test.room, poll.id()));
        refused(403, "forbidden", () -> test.polls.reveal(voter, test.room, poll.id()));
        refused(403, "forbidden", () -> test.votes.takeOff(voter, test.room, poll.id(), "x", true));
    }

    @Test
    void a_retry_with_the_same_key_writes_one_poll() {
        var first = test.polls.add(test.host, test.room, wanted(SINGLE, "A", "B"), "k");
        var again = test.polls.add(test.host, test.room, wanted(SINGLE, "A", "B"), "k");
        assertThat(again.poll().id()).isEqualTo(first.poll().id());
        assertThat(again.now()).isFalse();
        assertThat(list(test.host)).hasSize(1);
    }

    @Test
    void a_poll_has_from_2_to_20_options_and_each_once() {
        var many = IntStream.range(0, 200).mapToObj(i -> "Option " + i).toArray(String[]::new);
        refused(400, "too-few-options", () -> test.draft(wanted(SINGLE)));
        refused(400, "too-few-options", () -> test.draft(wanted(RANKING, "One")));
        refused(400, "too-many-options", () -> test.draft(wanted(MULTIPLE, many)));
        refused(400, "option-twice", () -> test.draft(wanted(SINGLE, "Yes", "YES ")));
        refused(400, "required", () -> test.draft(wanted(SINGLE, "Yes", " ")));
        refused(400, "too-long", () -> test.draft(wanted(SINGLE, "Yes", "x".repeat(121))));
        refused(400, "no-options", () -> test.draft(wanted(SCALE, "Yes", "No")));
        assertThat(list(test.host)).isEmpty();
        var twenty = test.draft(wanted(SINGLE, List.of(many).subList(0, 20).toArray(String[]::new)));
        assertThat(twenty.choices()).hasSize(20).endsWith("Option 19");
        assertThat(test.draft(wanted(SINGLE, "on\ntwo lines", "b")).choices()).containsExactly("on two lines", "b");
    }

    @Test
    void a_draft_is_written_anew_by_one_of_two_hosts_at_once_and_never_once_it_was_open() {
        var draft = test.draft(wanted(SINGLE, "A", "B"));
        refused(428, "if-match-needed", () -> write(draft, null));
        var after = write(draft, "\"1\"");
        assertThat(after.choices()).containsExactly("C", "D");
        refused(412, "edited-meanwhile", () -> write(draft, "\"1\""));
        test.polls.open(test.host, test.room, draft.id());
        refused(409, "poll-opened", () -> write(draft, "\"3\""));
        refused(409, "poll-opened", () -> test.polls.drop(test.host, test.room, draft.id()));
    }

    private Poll write(Poll draft, String ifMatch) {
        return test.polls.write(test.host, test.room, draft.id(), wanted(SINGLE, "C", "D"), ifMatch);
    }

    @Test
    void each_person_counts_once_and_changes_their_mind_until_it_is_closed() {
        var poll = test.open(wanted(SINGLE, "A", "B"));
        var people = test.people(5);
        people.forEach(who -> test.vote(who, poll, 0));
        test.vote(people.get(0), poll, 1);
        test.vote(people.get(0), poll, 1);
        assertThat(test.seen(poll).results().counts()).containsExactly(4, 1);
        assertThat(test.seen(poll).votes()).isEqualTo(5);
        assertThat(mine(people.get(0), poll).choices()).containsExactly(1);
        test.votes.takeBack(people.get(1), test.room, poll.id());
        assertThat(test.seen(poll).results()).isNull();
        assertThat(mine(people.get(1), poll)).isNull();
        test.polls.close(test.host, test.room, poll.id());
        refused(409, "poll-closed", () -> test.vote(people.get(1), poll, 1));
        refused(409, "poll-closed", () -> test.votes.takeBack(people.get(2), test.room, poll.id()));
    }

    private Ballot mine(org.lunchroom.identity.Viewer who, Poll poll) {
        return test.shown.to(who, test.room, poll.id()).mine();
    }

    @Test
    void two_tabs_at_once_are_one_vote() {
        var poll = test.open(wanted(MULTIPLE, "A", "B", "C"));
        test.people(4).forEach(who -> test.vote(who, poll, 2));
        var one = test.people(1).get(0);
        IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.runAsync(() -> test.vote(one, poll, i % 2)))
                .toList()
                .forEach(CompletableFuture::join);
        assertThat(test.seen(poll).votes()).isEqualTo(5);
        assertThat(test.seen(poll).results().counts().stream().mapToInt(i -> i).sum())
                .isEqualTo(5);
    }

    @Test
    void what_cannot_be_chosen_is_refused() {
        var voter = test.people(1).get(0);
        var single = test.open(wanted(SINGLE, "A", "B"));
        refused(400, "required", () -> test.vote(voter, single));
        refused(400, "too-many", () -> test.vote(voter, single, 0, 1));
        refused(400, "not-an-option", () -> test.vote(voter, single, 2));
        refused(400, "not-an-option", () -> test.vote(voter, single, -1));
        refused(400, "invalid", () -> test.say(voter, single, "hello"));
        refused(400, "required", () -> test.votes.vote(voter, test.room, single.id(), new Ballot(null, null)));
        var multiple = test.open(wanted(MULTIPLE, "A", "B"));
        refused(400, "chosen-twice", () -> test.vote(voter, multiple, 1, 1));
        var scale = test.open(wanted(SCALE));
        refused(400, "not-an-option", () -> test.vote(voter, scale, 0));
        refused(400, "not-an-option", () -> test.vote(voter, scale, 6));
        var ranking = test.open(wanted(RANKING, "A", "B", "C"));
        refused(400, "rank-all", () -> test.vote(voter, ranking, 0, 1));
        assertThat(test.votes.tally(ranking).votes()).isZero();
    }

    @Test
    void a_scale_has_a_mean_and_a_ranking_points_by_place() {
        var people = test.people(5);
        var scale = test.open(wanted(SCALE));
        for (int i = 0; i < 5; i++) {
            test.vote(people.get(i), scale, i == 0 ? 2 : 5);
        }
        assertThat(test.seen(scale).results().counts()).containsExactly(0, 1, 0, 0, 4);
        assertThat(test.seen(scale).results().mean()).isEqualTo(4.4);
        var ranking = test.open(wanted(RANKING, "A", "B", "C"));
        for (int i = 0; i < 5; i++) {
            test.vote(people.get(i), ranking, i == 0 ? new Integer[] {2, 1, 0} : new Integer[] {1, 0, 2});
        }
        assertThat(test.seen(ranking).results().points()).containsExactly(1 + 4 * 2, 2 + 4 * 3, 3 + 4);
        assertThat(mine(people.get(0), ranking).choices()).containsExactly(2, 1, 0);
    }

    @Test
    void with_fewer_than_five_votes_nobody_learns_what_was_chosen_not_even_hosts_nor_when_it_is_closed() {
        var poll = test.open(wanted(SINGLE, "A", "B"));
        test.people(4).forEach(who -> test.vote(who, poll, 0));
        assertThat(test.seen(poll).votes()).isNull();
        assertThat(test.seen(poll).results()).isNull();
        test.polls.close(test.host, test.room, poll.id());
        assertThat(test.seen(poll).results()).isNull();
    }

    @Test
    void hidden_results_are_for_nobody_until_a_host_reveals_or_closes() {
        var poll = test.open(hidden(SINGLE, "A", "B"));
        test.people(5).forEach(who -> test.vote(who, poll, 0));
        assertThat(test.seen(poll).votes()).isEqualTo(5);
        assertThat(test.seen(poll).results()).isNull();
        test.polls.reveal(test.host, test.room, poll.id());
        assertThat(test.seen(poll).results().counts()).containsExactly(5, 0);
        var other = test.open(hidden(SINGLE, "A", "B"));
        test.people(5).forEach(who -> test.vote(who, other, 1));
        test.polls.close(test.host, test.room, other.id());
        assertThat(test.seen(other).results().counts()).containsExactly(0, 5);
        refused(409, "poll-not-open", () -> test.polls.reveal(test.host, test.room, other.id()));
    }

    @Test
    void a_closed_poll_is_opened_again_with_its_votes() {
        var poll = test.open(wanted(SINGLE, "A", "B"));
        var people = test.people(5);
        people.forEach(who -> test.vote(who, poll, 0));
        test.polls.close(test.host, test.room, poll.id());
        test.polls.open(test.host, test.room, poll.id());
        test.vote(people.get(0), poll, 1);
        assertThat(test.seen(poll).results().counts()).containsExactly(4, 1);
    }

    @Test
    void a_strict_vote_stays_as_it_was_given_and_results_wait_for_the_end() {
        var poll = test.open(strict(SINGLE, "A", "B"));
        assertThat(poll.hidden()).isTrue();
        var people = test.people(5);
        people.forEach(who -> test.vote(who, poll, 1));
        refused(409, "voted-already", () -> test.vote(people.get(0), poll, 0));
        refused(409, "strict-stays", () -> test.votes.takeBack(people.get(0), test.room, poll.id()));
        refused(409, "strict-until-closed", () -> test.polls.reveal(test.host, test.room, poll.id()));
        assertThat(mine(people.get(0), poll)).isEqualTo(new Ballot(null, null));
        assertThat(test.seen(poll).results()).isNull();
        test.polls.close(test.host, test.room, poll.id());
        assertThat(test.seen(poll).results().counts()).containsExactly(0, 5);
        refused(409, "strict-is-over", () -> test.polls.open(test.host, test.room, poll.id()));
    }

    @Test
    void of_strict_votes_at_once_each_counts_once() {
        var poll = test.open(strict(SINGLE, "A", "B"));
        var people = test.people(8);
        var tries = people.stream()
                .flatMap(who ->
                        IntStream.range(0, 2).mapToObj(i -> CompletableFuture.runAsync(() -> test.vote(who, poll, 0))))
                .toList();
        int refusals = 0;
        for (var one : tries) {
            try {
                one.join();
            } catch (CompletionException e) {
                assertThat(((Problem) e.getCause()).code()).isEqualTo("voted-already");
                refusals++;
            }
        }
        assertThat(refusals).isEqualTo(8);
        test.polls.close(test.host, test.room, poll.id());
        assertThat(test.seen(poll).results().counts()).containsExactly(8, 0);
    }

    @Test
    void words_are_folded_cleaned_banned_and_taken_off() {
        var poll = test.open(wanted(WORDS));
        var people = test.people(5);
        test.say(people.get(0), poll, "Trust!", " trust ");
        test.say(people.get(1), poll, "TRUST", "time");
        test.say(people.get(2), poll, "\u202Eevil\u202C");
        test.say(people.get(3), poll, "Straße");
        test.say(people.get(4), poll, "STRASSE");
        assertThat(test.seen(poll).results().words())
                .extracting(word -> word.word().toLowerCase(java.util.Locale.ROOT) + word.count())
                .contains("trust2", "time1", "evil1")
                .hasSize(4);
        refused(400, "word-not-taken", () -> test.say(people.get(0), poll, "so blöd"));
        refused(400, "word-not-taken", () -> test.say(people.get(0), poll, "BLÖD"));
        refused(400, "word-not-taken", () -> test.say(people.get(0), poll, "Darn it"));
        refused(400, "required", () -> test.say(people.get(0), poll, "\u202E \u0301"));
        refused(400, "too-many", () -> test.say(people.get(0), poll, "a", "b", "c", "d"));
        test.votes.takeOff(test.host, test.room, poll.id(), "Evil", true);
        assertThat(test.seen(poll).results().words())
                .extracting(word -> word.word())
                .doesNotContain("evil");
        test.votes.takeOff(test.host, test.room, poll.id(), "evil", false);
        assertThat(test.seen(poll).results().words()).hasSize(4);
    }

    @Test
    void the_stream_tells_of_votes_without_who_or_what_and_of_strict_ones_nothing() {
        var poll = test.open(wanted(SINGLE, "A", "B"));
        var stream = StreamId.room(test.room.id());
        long head = test.stand.journal.head(stream);
        test.people(5).forEach(who -> test.vote(who, poll, 0));
        var entries = test.stand.journal.after(stream, head, 100);
        assertThat(entries).hasSize(5).allSatisfy(entry -> {
            assertThat(entry.actor()).isNull();
            assertThat(entry.facts()).isEmpty();
        });
        var said = test.teller.says(entries.get(4)).orElseThrow().getJsonObject("poll");
        assertThat(said.getJsonObject("results").getJsonArray("counts").getInt(0))
                .isEqualTo(5);
        var sealed = test.open(strict(SINGLE, "A", "B"));
        long after = test.stand.journal.head(stream);
        test.people(5).forEach(who -> test.vote(who, sealed, 0));
        assertThat(test.stand.journal.head(stream)).isEqualTo(after);
    }

    @Test
    void the_stream_tells_hosts_of_drafts_and_others_only_that_there_is_none() {
        long head = test.stand.journal.head(StreamId.room(test.room.id()));
        var draft = test.draft(wanted(SINGLE, "A", "B"));
        assertThat(test.stand.journal.head(StreamId.room(test.room.id()))).isEqualTo(head);
        var told = test.stand.journal.after(StreamId.hosts(test.room.id()), 0, 100);
        assertThat(test.teller.says(told.get(told.size() - 1)).orElseThrow().getJsonObject("poll"))
                .containsKey("options");
        test.polls.drop(test.host, test.room, draft.id());
        assertThat(test.teller.says(told.get(told.size() - 1)).orElseThrow().getJsonObject("poll"))
                .containsKey("removed");
    }

    @Test
    void a_list_goes_on_where_the_page_before_ended() {
        for (int i = 0; i < 5; i++) {
            test.draft(wanted(SINGLE, "A", "B"));
            test.stand.clock.advance(java.time.Duration.ofSeconds(1));
        }
        var states = Set.of(PollState.DRAFT);
        var first = test.polls.list(test.host, test.room, states, null, 3);
        var cursor = PollPage.Place.of("after", first.after().cursor());
        var second = test.polls.list(test.host, test.room, states, cursor, 3);
        assertThat(first.polls()).hasSize(3);
        assertThat(second.polls()).hasSize(2).doesNotContainAnyElementsOf(first.polls());
        assertThat(second.after()).isNull();
        refused(400, "bad-cursor", () -> PollPage.Place.of("after", "nonsense"));
    }

    @Test
    void a_poll_of_another_room_does_not_exist_here() {
        var poll = test.open(wanted(SINGLE, "A", "B"));
        var elsewhere = test.stand.room(test.host, "elsewhere");
        refused(404, "not-found", () -> test.polls.seen(test.host, elsewhere, poll.id()));
        refused(404, "not-found", () -> test.polls.close(test.host, elsewhere, poll.id()));
        refused(404, "not-found", () -> test.polls.seen(test.host, test.room, UUID.randomUUID()));
    }
}
