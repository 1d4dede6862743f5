package org.lunchroom.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.sql.Statements;
import org.lunchroom.kernel.sql.TestDatabase;

/** What the hot paths cost, in statements and in rows looked at; H2 counts both. */
class CostTest {
    TestRooms all;
    Viewer ines;
    Room room;

    @BeforeEach
    void open() {
        all = new TestRooms(TestDatabase.H2);
        ines = all.somebody("Ines Kovač");
        room = all.rooms.found(ines, NewRoom.called("feedbackchat", "Feedback at work"));
        all.messages.post(ines, room, NewMessage.of("Warm"), "k0");
    }

    @AfterEach
    void close() {
        all.close();
    }

    @Test
    void a_warm_post_takes_five_statements() {
        // Tries again when what is remembered for a second was forgotten in between.
        await().untilAsserted(() -> count(this::post, 5));
    }

    @Test
    void asking_for_permission_again_takes_none() {
        await().untilAsserted(() -> count(this::ask, 0));
    }

    @Test
    void answering_a_post_takes_none() {
        var posted = all.messages.post(ines, room, NewMessage.of("Feedback is a gift."), "k1");
        await().untilAsserted(() -> count(() -> all.shown.fresh(posted.message(), false), 0));
    }

    @Test
    void telling_new_entries_takes_four_however_many_they_are() {
        for (int i = 0; i < 20; i++) {
            post();
        }
        var entries = all.journal.after(StreamId.room(room.id()), 0, 100);
        assertThat(entries).hasSize(21);
        await().untilAsserted(() -> count(() -> all.stream.says(entries), 4));
    }

    private void post() {
        all.messages.post(
                ines,
                room,
                NewMessage.of("Feedback is a gift."),
                UUID.randomUUID().toString());
    }

    private void ask() {
        all.rooms.seen(ines, "feedbackchat");
        all.rooms.membership(ines, room);
        all.rooms.speaks(ines, room);
    }

    private void count(Runnable act, int statements) {
        act.run();
        var counted = Statements.of(all.database, act);
        assertThat(counted).as(counted.toString()).hasSize(statements).allMatch(line -> line.endsWith(" × 1"));
    }

    @Test
    void a_page_looks_at_no_more_rows_than_it_holds_however_long_the_room() {
        var step = UUID.randomUUID();
        all.database.run(handle -> fill(handle, step));

        for (var page : List.of(
                PageOf.newest(50),
                new PageOf(10_000, 0, 50, null, false, null, null),
                new PageOf(0, 10_000, 50, null, false, null, null),
                new PageOf(10_000, 0, 50, step, false, null, null),
                new PageOf(10_000, 0, 50, null, true, null, null),
                new PageOf(10_000, 0, 50, null, false, ines.person(), null))) {
            assertThat(all.messages.page(room, page).messages())
                    .as(page.toString())
                    .isNotEmpty();
            assertThat(rowsLookedAt(page)).as(page.toString()).isLessThan(250);
        }
    }

    @Test
    void looking_for_used_keys_looks_at_no_other_messages_of_their_authors() {
        all.database.run(handle -> {
            fill(handle, UUID.randomUUID());
            handle.createUpdate("update message set author = :ines, client_key = 'key' || number")
                    .bind("ines", ines.person())
                    .execute();
            handle.execute("analyze");
        });
        var keys = List.of(
                new ClientKey(ines.person(), "key7"),
                new ClientKey(ines.person(), "key19999"),
                new ClientKey(ines.person(), "new"));

        Map<ClientKey, Message> found = all.database.read(handle -> new MessageStore().byKeys(handle, keys));
        assertThat(found).hasSize(2);
        var plan = all.database.read(handle -> new MessageStore()
                .byKeysQuery(handle, keys, "explain analyze ")
                .mapTo(String.class)
                .one());
        assertThat(scanned(plan)).isLessThan(20);
    }

    // Every tenth is a host's, answers the step, and mentions Ines.
    private void fill(Handle handle, UUID step) {
        handle.createUpdate(
                        """
                        insert into message (id, room, rehearsal, number, author, by_host, step, second_sitting, words, at)
                        select random_uuid(), :room, false, "X", random_uuid(), mod("X", 10) = 0,
                          case when mod("X", 10) = 0 then cast(:step as uuid) end, false, 'Words', now()
                        from system_range(2, 20000)
                        """)
                .bind("room", room.id())
                .bind("step", step)
                .execute();
        handle.createUpdate(
                        """
                        insert into mention (message, handle, person, listed, room, number)
                        select id, 'ines', :person, true, room, number from message where by_host and number > 1
                        """)
                .bind("person", ines.person())
                .execute();
        handle.execute("analyze");
    }

    private int rowsLookedAt(PageOf page) {
        var plan = all.database.read(handle -> new MessageStore()
                .pageQuery(handle, room.id(), page, "explain analyze ")
                .mapTo(String.class)
                .one());
        return scanned(plan);
    }

    private static int scanned(String plan) {
        return java.util.regex.Pattern.compile("scanCount: (\\d+)")
                .matcher(plan)
                .results()
                .mapToInt(match -> Integer.parseInt(match.group(1)))
                .sum();
    }
}
