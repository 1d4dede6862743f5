package org.lunchroom.qanda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.rooms.Role;

/** Thirty people ask and vote while two approve and one leads, all at the same time. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class BoardMeetingTest {
    private static final int ASKERS = 30;
    private static final int ASKS_EACH = 3;

    @Parameter
    TestDatabase kind;

    TestQanda test;
    ExecutorService people;
    final AtomicInteger refused = new AtomicInteger();

    @BeforeEach
    void open() {
        test = new TestQanda(kind);
        people = Executors.newFixedThreadPool(ASKERS + 3);
    }

    @AfterEach
    void close() {
        people.shutdownNow();
        test.close();
    }

    @Test
    void in_the_end_every_ask_is_accounted_for_and_no_vote_counts_twice() {
        test.takesAsks(2, Way.values());
        var leader = test.all.somebody("Lea Ahn");
        test.all.members.appoint(test.host, test.room, leader.person(), Role.MODERATOR);
        var askers = IntStream.range(0, ASKERS)
                .mapToObj(i -> test.all.somebody("Asker " + i))
                .toList();

        all(askers.stream().map(asker -> (Runnable) () -> askAll(asker)));
        // Both go through the whole queue, so each ask gets both approvals or is declined or merged by one of them.
        all(Stream.of(test.host, test.moderator).map(who -> (Runnable) () -> moderate(who)));
        all(Stream.concat(
                Stream.of((Runnable) () -> lead(leader)), askers.stream().map(asker -> (Runnable) () -> vote(asker))));

        assertAccounted();
    }

    private void all(Stream<Runnable> acts) {
        var done = acts.map(act -> CompletableFuture.runAsync(act, people)).toList();
        done.forEach(CompletableFuture::join);
    }

    private void askAll(Viewer asker) {
        var ways = List.of(Way.NAMED, Way.ANONYMOUS, Way.STRICT);
        for (int i = 0; i < ASKS_EACH; i++) {
            test.ask(asker, ways.get(i % ways.size()), asker.name() + " asks " + i);
        }
    }

    private void vote(Viewer voter) {
        // No more than a person may in a minute.
        list(voter, EnumSet.of(AskState.APPROVED, AskState.ON_STAGE)).stream()
                .limit(40)
                .forEach(ask -> tolerant(() -> test.votes.vote(voter, test.room, ask.id(), true)));
    }

    private void moderate(Viewer who) {
        var random = new Random(who.person().hashCode());
        var queue = list(who, EnumSet.of(AskState.WAITING));
        for (var ask : queue) {
            int choice = random.nextInt(10);
            if (choice == 0) {
                tolerant(() -> test.queue.decline(test.by(who, ask), Reason.OFF_TOPIC, null));
            } else if (choice == 1) {
                tolerant(() -> test.merges.merge(test.by(who, ask), queue.get(0).id()));
            } else {
                tolerant(() -> test.approvals.approve(test.by(who, ask)));
            }
        }
    }

    private void lead(Viewer leader) {
        var open = list(leader, EnumSet.of(AskState.APPROVED));
        for (int i = 0; i + 1 < open.size(); i += 2) {
            var ask = open.get(i);
            var later = open.get(i + 1);
            tolerant(() -> test.queue.stage(test.by(leader, ask), null));
            tolerant(() -> test.queue.answer(test.by(leader, ask), How.LIVE, null));
            tolerant(() -> test.promises.promise(
                    test.by(leader, later), leader.person(), java.time.LocalDate.parse("2026-12-15")));
        }
    }

    private List<Ask> list(Viewer viewer, Set<AskState> states) {
        return test.asks
                .list(viewer, test.room, new WhichAsks(Sorting.WAITING, states, null, 200))
                .asks();
    }

    // What somebody else has done meanwhile is refused, and nothing else is.
    private void tolerant(Runnable act) {
        try {
            act.run();
        } catch (Problem problem) {
            assertThat(problem.status()).as(problem.code()).isEqualTo(409);
            refused.incrementAndGet();
        }
    }

    private void assertAccounted() {
        var ledger = test.ledgers.of(test.room);
        assertThat(ledger.asked()).isEqualTo(ASKERS * ASKS_EACH);
        assertThat(ledger.waiting()
                        + ledger.approved()
                        + ledger.onStage()
                        + ledger.answeredLive()
                        + ledger.answeredInWriting()
                        + ledger.promised()
                        + ledger.merged()
                        + ledger.declined())
                .isEqualTo(ledger.asked());
        assertThat(List.of(ledger.answeredLive(), ledger.promised(), ledger.declined()))
                .as("something of each has happened")
                .noneMatch(n -> n == 0);
        assertThat(refused).as("people were in each other's way").hasPositiveValue();
        assertThat(test.asks.all(test.room)).allMatch(ask -> ask.votes() <= ASKERS);
        assertThat(test.asks.all(test.room)).anyMatch(ask -> ask.votes() > 0);
        assertThat(test.all.audit.check().unbroken()).isTrue();
    }
}
