package org.lunchroom.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.moderation.waiting.HeldPeople;
import org.lunchroom.moderation.waiting.Holding;
import org.lunchroom.moderation.words.WatchWords;
import org.lunchroom.rooms.NewMessage;
import org.lunchroom.rooms.PostLimits;
import org.lunchroom.rooms.Role;
import org.lunchroom.rooms.Rooms;

/**
 * What a moderator does counts on every node. The other node has just answered and remembers what it said: no message tells
 * it to forget, only time, and a second of it is enough.
 */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class OtherNodeTest {
    @Parameter
    TestDatabase kind;

    TestModeration all;
    Rooms elsewhere;
    Holding holdingElsewhere;

    @BeforeEach
    void open() {
        all = new TestModeration(kind);
        var on = all.all;
        elsewhere = new Rooms(on.database, on.clock, on.journal, List.of());
        holdingElsewhere = new Holding(
                on.database,
                on.clock,
                elsewhere,
                new PostLimits(new Settings(name -> Optional.of("100000"))),
                List.of(),
                new HeldPeople(on.database),
                new WatchWords(on.database, on.clock, on.audit, all.measures),
                all.measures,
                on.files);
        all.says(all.ines, "Hello");
        assertThat(elsewhere.reads(all.ines, all.room)).isTrue();
        assertThat(elsewhere.speaks(all.ines, all.room)).isTrue();
        assertThat(holdingElsewhere.wouldKeep(all.ines, all.room, "Hello again"))
                .isFalse();
    }

    @AfterEach
    void close() {
        all.close();
    }

    @Test
    void who_is_banned_on_one_node_reads_nothing_on_the_other() {
        var measure = all.against(all.moderator, Step.BAN, all.ines);

        // A stream asks the database itself.
        assertThat(all.all.stream.readers(StreamId.room(all.room.id()), List.of(all.ines)))
                .isEmpty();
        await().until(() -> !elsewhere.reads(all.ines, all.room));
        assertThat(elsewhere.find(all.ines, all.room.tag())).isEmpty();

        all.ladder.undo(all.host, all.room, measure.id());
        await().until(() -> elsewhere.reads(all.ines, all.room));
    }

    @Test
    void who_is_removed_on_one_node_is_no_member_on_the_other() {
        var measure = all.against(all.moderator, Step.REMOVE, all.ines);
        await().until(() -> elsewhere.membership(all.ines, all.room).role() == Role.READER);

        all.ladder.undo(all.host, all.room, measure.id());
        await().until(() -> elsewhere.membership(all.ines, all.room).role() == Role.PARTICIPANT);
    }

    @Test
    void the_posts_of_one_who_is_held_on_one_node_wait_on_the_other() {
        var measure = all.against(all.moderator, Step.HOLD, all.ines);
        await().until(() -> holdingElsewhere.wouldKeep(all.ines, all.room, "Hello again"));
        assertThat(holdingElsewhere
                        .keep(all.ines, all.room, NewMessage.of("Hello again"), "k1")
                        .orElseThrow()
                        .why())
                .isEqualTo("person");

        all.ladder.undo(all.host, all.room, measure.id());
        await().until(() -> !holdingElsewhere.wouldKeep(all.ines, all.room, "Hello again"));
    }
}
