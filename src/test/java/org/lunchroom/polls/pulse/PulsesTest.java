package org.lunchroom.polls.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.chats.Stand;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;
import org.lunchroom.rooms.Room;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class PulsesTest {
    @Parameter
    TestDatabase kind;

    Database database;
    Stand stand;
    Pulses pulses;
    Viewer host;
    Room room;

    @BeforeEach
    void open() {
        database = kind.fresh();
        stand = new Stand(database, MovableClock.standingAt(Stand.MORNING));
        pulses = new Pulses(database, stand.clock, stand.due, stand.journal, stand.rooms);
        stand.works(pulses);
        host = stand.person("Hanna Berg");
        room = stand.room(host, "feedback");
    }

    @AfterEach
    void close() {
        database.close();
    }

    private List<Viewer> people(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> stand.person("Person " + UUID.randomUUID()))
                .toList();
    }

    @Test
    void numbers_are_hidden_until_five_have_said_how_it_goes() {
        var people = people(5);
        people.subList(0, 4).forEach(who -> pulses.say(who, room, Mood.FINE));
        assertThat(pulses.led(host, room)).isEqualTo(new Pulse(null, null, null, false));
        pulses.say(people.get(4), room, Mood.LOST);
        assertThat(pulses.led(host, room)).isEqualTo(new Pulse(4, 0, 1, false));
    }

    @Test
    void each_person_counts_once_changes_their_mind_and_takes_it_back() {
        var people = people(6);
        people.forEach(who -> pulses.say(who, room, Mood.FINE));
        pulses.say(people.get(0), room, Mood.FAST);
        pulses.say(people.get(0), room, Mood.FAST);
        assertThat(pulses.led(host, room)).isEqualTo(new Pulse(5, 1, 0, false));
        assertThat(pulses.of(people.get(0), room).orElseThrow().mood()).isEqualTo(Mood.FAST);
        pulses.say(people.get(0), room, null);
        assertThat(pulses.of(people.get(0), room)).isEmpty();
        assertThat(pulses.led(host, room).fine()).isEqualTo(5);
    }

    @Test
    void it_alerts_where_four_of_ten_lag_behind() {
        var people = people(10);
        for (int i = 0; i < 10; i++) {
            pulses.say(people.get(i), room, i < 7 ? Mood.FINE : i < 9 ? Mood.FAST : Mood.LOST);
        }
        assertThat(pulses.led(host, room).alert()).isFalse();
        pulses.say(people.get(0), room, Mood.LOST);
        assertThat(pulses.led(host, room).alert()).isTrue();
    }

    @Test
    void it_fades_and_is_deleted_and_hosts_are_told() {
        people(5).forEach(who -> pulses.say(who, room, Mood.LOST));
        assertThat(pulses.led(host, room).alert()).isTrue();
        long head = stand.journal.head(StreamId.hosts(room.id()));
        stand.pass(Pulses.COUNTS.plus(Duration.ofSeconds(1)));
        assertThat(pulses.led(host, room)).isEqualTo(new Pulse(null, null, null, false));
        assertThat(stand.journal.head(StreamId.hosts(room.id()))).isEqualTo(head + 1);
        int rows = database.read(handle -> handle.createQuery("select count(*) from pulse")
                .mapTo(Integer.class)
                .one());
        assertThat(rows).isZero();
    }

    @Test
    void only_hosts_see_the_numbers_and_nobody_hears_who_said_what() {
        var people = people(5);
        long room_ = stand.journal.head(StreamId.room(room.id()));
        people.forEach(who -> pulses.say(who, room, Mood.FINE));
        assertThat(stand.journal.head(StreamId.room(room.id()))).isEqualTo(room_);
        assertThat(stand.journal.after(StreamId.hosts(room.id()), 0, 100)).allSatisfy(entry -> {
            assertThat(entry.actor()).isNull();
            assertThat(entry.facts()).isEmpty();
        });
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> pulses.led(people.get(0), room))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(403));
    }

    @Test
    void many_at_once_all_count() {
        people(12).stream()
                .map(who -> CompletableFuture.runAsync(() -> pulses.say(who, room, Mood.FINE)))
                .toList()
                .forEach(CompletableFuture::join);
        assertThat(pulses.led(host, room).fine()).isEqualTo(12);
    }
}
