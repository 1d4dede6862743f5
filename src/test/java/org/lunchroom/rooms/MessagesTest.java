package org.lunchroom.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Hints;
import org.lunchroom.journal.Journal;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class MessagesTest {
    @Parameter
    TestDatabase kind;

    final MovableClock clock = MovableClock.standingAt(Instant.parse("2026-11-30T18:30:00Z"));
    final Viewer ines = new Viewer(UUID.randomUUID(), "Ines", Set.of("member"));
    Database database;
    Messages messages;
    Room room;

    @BeforeEach
    void open() {
        database = kind.fresh();
        var journal = new Journal(database, clock, new Hints());
        var rooms = new Rooms(database, clock, journal, List.of());
        messages = new Messages(database, clock, journal, rooms, List.of());
        room = rooms.found(ines, NewRoom.called("feedbackchat", "Feedback at work"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_message_is_found_again_under_the_number_of_its_entry() {
        var posted = messages.post(ines, room, NewMessage.of("Feedback is a gift."), "k1");

        assertThat(posted.now()).isTrue();
        assertThat(messages.newest(room, 50).messages()).containsExactly(posted.message());
        assertThat(posted.message().number()).isEqualTo(1);
    }

    @Test
    void a_retry_with_the_same_key_posts_once() {
        var first = messages.post(ines, room, NewMessage.of("Once"), "k1");
        var second = messages.post(ines, room, NewMessage.of("Once"), "k1");

        assertThat(second.now()).isFalse();
        assertThat(second.message()).isEqualTo(first.message());
        assertThat(messages.newest(room, 50).messages()).hasSize(1);
    }
}
