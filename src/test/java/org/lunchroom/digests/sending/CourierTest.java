package org.lunchroom.digests.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.digests.TestDigests;
import org.lunchroom.kernel.mail.Mail;
import org.lunchroom.kernel.mail.Mailer;
import org.lunchroom.kernel.mail.NotTaken;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.rooms.Role;

/** One mail for each and not one more, whatever happens to nodes and servers; on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class CourierTest extends Mailroom {
    /** A node that sends its first mail when the other one has its first in hand, too. */
    private TestDigests nodeThatWaits(CyclicBarrier both) {
        var office = office();
        var first = new AtomicBoolean(true);
        return new TestDigests(database, clock, new Mailer() {
            @Override
            public boolean isOn() {
                return true;
            }

            @Override
            public void send(Mail mail) throws NotTaken {
                if (first.getAndSet(false)) {
                    try {
                        both.await(30, TimeUnit.SECONDS);
                    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                        throw new IllegalStateException(e);
                    }
                }
                office.send(mail);
            }
        });
    }

    @Test
    void two_nodes_on_one_database_send_one_to_each() throws Exception {
        for (int i = 0; i < 40; i++) {
            var member = test.person("Member " + i);
            test.members.appoint(ines, room, member.person(), Role.PARTICIPANT);
        }
        var digest = published();
        test.stand.pass(UNDO);
        var both = new CyclicBarrier(2);
        var nodes = List.of(nodeThatWaits(both), nodeThatWaits(both));
        var threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> sent =
                    nodes.stream().map(node -> threads.submit(node::deliver)).toList();
            for (var each : sent) {
                assertThat(each.get()).isPositive();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(recipients()).hasSize(42).doesNotHaveDuplicates();
        assertThat(test.states(digest)).containsExactly(Map.entry("sent", 42));
    }

    /** A mail server that takes every mail, and a node that is killed before it can say so. */
    private static final class Killed implements Mailer {
        int taken;

        @Override
        public boolean isOn() {
            return true;
        }

        @Override
        public void send(Mail mail) {
            taken++;
            throw new IllegalStateException("kill -9");
        }
    }

    @Test
    void a_node_that_is_killed_while_it_sends_leaves_one_that_nobody_knows_of_and_no_second_mail() {
        var digest = published();
        test.stand.pass(UNDO);
        var killed = new Killed();
        var dying = new TestDigests(database, clock, killed);
        assertThatThrownBy(dying.courier::deliverNext).hasMessage("kill -9");

        test.deliver();
        clock.advance(Duration.ofMinutes(16));
        assertThat(test.courier.giveUpOnTheDead()).isEqualTo(1);
        test.deliver();
        assertThat(killed.taken).isEqualTo(1);
        assertThat(smtp.getReceivedMessages()).hasSize(1);
        assertThat(test.states(digest)).containsOnly(Map.entry("sent", 1), Map.entry("unknown", 1));
    }

    /** Answers each try in turn. */
    private static final class Moody implements Mailer {
        final Deque<NotTaken> answers = new ArrayDeque<>();
        final List<String> ids = new ArrayList<>();

        @Override
        public boolean isOn() {
            return true;
        }

        @Override
        public void send(Mail mail) throws NotTaken {
            ids.add(mail.messageId());
            var answer = answers.poll();
            if (answer != null) {
                throw answer;
            }
        }
    }

    @Test
    void what_the_server_does_not_take_now_is_tried_again_later_as_the_same_mail() {
        var moody = new Moody();
        moody.answers.add(new NotTaken(NotTaken.Meaning.LATER, "451"));
        moody.answers.add(new NotTaken(NotTaken.Meaning.LATER, "451"));
        test = new TestDigests(database, clock, moody);
        test.members.remove(ines, room, tom.person());
        clock.advance(Duration.ofSeconds(3));
        var digest = test.with(ines, room, test.post(ines, room, "Mine"));
        test.publishing.publish(ines, digest.id());
        test.pass(UNDO);
        assertThat(test.states(digest)).containsExactly(Map.entry("waiting", 1));

        assertThat(test.pass(Duration.ofSeconds(59))).isZero();
        assertThat(test.pass(Duration.ofSeconds(1))).isEqualTo(1);
        assertThat(test.pass(Duration.ofSeconds(119))).isZero();
        assertThat(test.pass(Duration.ofSeconds(1))).isEqualTo(1);
        assertThat(test.states(digest)).containsExactly(Map.entry("sent", 1));
        assertThat(moody.ids).hasSize(3).containsOnly(moody.ids.get(0));
    }

    @Test
    void what_it_never_takes_is_not_tried_again_and_neither_is_what_may_have_arrived() {
        var moody = new Moody();
        moody.answers.add(new NotTaken(NotTaken.Meaning.NEVER, "550"));
        moody.answers.add(new NotTaken(NotTaken.Meaning.UNKNOWN, "connection-broke"));
        test = new TestDigests(database, clock, moody);
        var digest = published();
        test.pass(UNDO);
        test.pass(Duration.ofDays(1));

        assertThat(moody.ids).hasSize(2).doesNotHaveDuplicates();
        assertThat(test.states(digest)).containsOnly(Map.entry("failed", 1), Map.entry("unknown", 1));
    }

    @Test
    void the_server_gives_up_after_four_hours() {
        var moody = new Moody();
        for (int i = 0; i < 100; i++) {
            moody.answers.add(new NotTaken(NotTaken.Meaning.LATER, "421"));
        }
        test = new TestDigests(database, clock, moody);
        var digest = published();
        test.pass(UNDO);
        for (int i = 0; i < 60; i++) {
            test.pass(Duration.ofMinutes(10));
        }
        assertThat(test.states(digest)).containsExactly(Map.entry("failed", 2));
        assertThat(moody.ids).hasSize(18);
    }
}
