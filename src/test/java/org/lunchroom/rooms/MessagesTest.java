package org.lunchroom.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.sql.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class MessagesTest {
    @Parameter
    TestDatabase kind;

    Viewer ines;
    TestRooms all;
    Messages messages;
    Room room;

    @BeforeEach
    void open() {
        all = new TestRooms(kind);
        ines = all.somebody("Ines Kovač");
        messages = all.messages;
        room = all.rooms.found(ines, NewRoom.called("feedbackchat", "Feedback at work"));
    }

    @AfterEach
    void close() {
        all.close();
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

    @Test
    void a_room_is_shown_whole() {
        messages.post(ines, room, NewMessage.of("Feedback is a gift."), "k1");

        var json = all.snapshots.of(ines, room);

        assertThat(json.getString("tag")).isEqualTo("feedbackchat");
        assertThat(json.getJsonNumber("head").longValue()).isEqualTo(1);
        var message = json.getJsonArray("messages").getJsonObject(0);
        assertThat(message.getString("words")).isEqualTo("Feedback is a gift.");
        assertThat(message.getJsonObject("author").getString("role")).isEqualTo("host");
    }
}
