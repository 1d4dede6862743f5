package org.lunchroom.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Entry;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.rooms.marks.Reaction;

/** The promise that all live screens stand on: an old snapshot and the entries after its head make the new snapshot. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class SnapshotTest {
    private static final List<String> WORDS = List.of(
            "Feedback is a gift.", "@tom see https://example.com/a", "**No**, #really", "- one\n- two", "Ja 👍");

    @Parameter
    TestDatabase kind;

    TestRooms all;
    Room room;
    List<Viewer> people;

    @BeforeEach
    void open() {
        all = new TestRooms(kind);
        people = List.of(all.somebody("Ines Kovač"), all.somebody("Tom Okafor"), all.somebody("Mei Lin"));
        room = all.rooms.found(people.get(0), NewRoom.called("feedbackchat", "Feedback at work"));
    }

    @AfterEach
    void close() {
        all.close();
    }

    @Test
    void after_any_act_the_old_snapshot_and_the_entries_since_make_the_new_one() {
        var random = new Random(20261130);
        var acts = new Acts(random);
        for (int round = 0; round < 150; round++) {
            var before = all.snapshots.of(people.get(1), room);
            acts.one();
            all.clock.advance(Duration.ofSeconds(random.nextInt(40)));
            all.doDueWork();
            assertThat(caughtUp(before)).as("round " + round).isEqualTo(now());
        }
        assertThat(acts.done).as("acts that were not refused").isGreaterThan(100);
    }

    @Test
    void somebody_who_comes_back_much_later_catches_up_with_everything() {
        var before = all.snapshots.of(people.get(1), room);
        var acts = new Acts(new Random(7));
        for (int round = 0; round < 60; round++) {
            acts.one();
        }

        assertThat(caughtUp(before)).isEqualTo(now());
    }

    private List<JsonObject> now() {
        return RoomOnScreen.messagesIn(all.snapshots.of(people.get(1), room));
    }

    private List<JsonObject> caughtUp(JsonObject snapshot) {
        var screen = RoomOnScreen.opened(snapshot);
        long head = snapshot.getJsonNumber("head").longValue();
        for (Entry entry : all.journal.after(StreamId.room(room.id()), head, 1000)) {
            all.stream.says(entry).ifPresent(said -> {
                screen.apply(entry.type(), said);
                screen.apply(entry.type(), said);
            });
        }
        var messages = screen.messages();
        return messages.subList(Math.max(0, messages.size() - 50), messages.size());
    }

    /** Random acts of random people upon random messages. */
    private final class Acts {
        final Random random;
        final List<UUID> messages = new ArrayList<>();
        int done;

        Acts(Random random) {
            this.random = random;
        }

        void one() {
            var person = people.get(random.nextInt(people.size()));
            try {
                act(person, random.nextInt(messages.size() < 3 ? 1 : 11));
                done++;
            } catch (Problem refused) {
                assertThat(refused.status()).isBetween(400, 499);
            }
        }

        private void act(Viewer person, int act) {
            switch (act) {
                case 0, 1 -> post(person, null, null);
                case 2 -> post(person, some(), null);
                case 3 -> post(person, null, some());
                case 4, 5 -> all.marks.react(person, room, some(), reaction());
                case 6 -> all.marks.unreact(person, room, some(), reaction());
                case 7 -> all.revisions.edit(person, room, some(), words());
                case 8 -> all.revisions.remove(person, room, some());
                case 9 -> all.revisions.restore(person, room, some());
                default -> appoint();
            }
        }

        private void post(Viewer person, UUID replyTo, UUID quoteOf) {
            var message = new NewMessage(words(), replyTo, quoteOf, null);
            messages.add(
                    all.messages.post(person, room, message, null).message().id());
        }

        private void appoint() {
            var roles = List.of(Role.MODERATOR, Role.PARTICIPANT, Role.GUEST);
            all.members.appoint(people.get(0), room, people.get(2).person(), roles.get(random.nextInt(3)));
        }

        private UUID some() {
            return messages.get(random.nextInt(messages.size()));
        }

        private Reaction reaction() {
            return List.of(Reaction.LIKE, Reaction.INSIGHT).get(random.nextInt(2));
        }

        private String words() {
            return WORDS.get(random.nextInt(WORDS.size()));
        }
    }
}
