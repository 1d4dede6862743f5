package org.lunchroom.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.rooms.marks.Reaction;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class RevisionsTest {
    private static final String SECRET = "Zanzibar";

    @Parameter
    TestDatabase kind;

    TestRooms all;
    Viewer ines;
    Viewer tom;
    Viewer mei;
    Room room;

    @BeforeEach
    void open() {
        all = new TestRooms(kind);
        ines = all.somebody("Ines Kovač");
        tom = all.somebody("Tom Okafor");
        mei = all.somebody("Mei Lin");
        room = all.rooms.found(ines, NewRoom.called("feedbackchat", "Feedback at work"));
    }

    @AfterEach
    void close() {
        all.close();
    }

    private UUID posted(Viewer author, String words) {
        return all.messages
                .post(author, room, NewMessage.of(words), null)
                .message()
                .id();
    }

    private static void refused(int status, String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.status()).isEqualTo(status);
            assertThat(problem.code()).isEqualTo(code);
        });
    }

    @Test
    void an_author_has_five_minutes_for_other_words() {
        var id = posted(tom, "Frist");
        all.clock.advance(Duration.ofMinutes(5));

        assertThat(all.revisions.edit(tom, room, id, "First").words()).isEqualTo("First");

        all.clock.advance(Duration.ofSeconds(1));
        refused(409, "too-late", () -> all.revisions.edit(tom, room, id, "Too late"));
        assertThat(all.messages.find(room, id).words()).isEqualTo("First");
    }

    @Test
    void nobody_edits_the_words_of_others() {
        var id = posted(tom, "Mine");

        refused(403, "forbidden", () -> all.revisions.edit(ines, room, id, "Yours"));
    }

    @Test
    void an_edit_obeys_the_rules_of_posting() {
        var id = posted(tom, "Short");

        refused(400, "too-long", () -> all.revisions.edit(tom, room, id, "x".repeat(281)));
        refused(400, "required", () -> all.revisions.edit(tom, room, id, " \u200B "));
    }

    @Test
    void a_removed_message_keeps_its_place_and_loses_its_words() {
        var id = posted(tom, SECRET);
        all.revisions.remove(tom, room, id);
        all.revisions.remove(tom, room, id);

        var shown = all.shown.found(Set.of(id)).get(id);
        assertThat(shown.removed()).isTrue();
        assertThat(shown.words()).isNull();
        assertThat(shown.tree()).isNull();
        assertThat(shown.number()).isEqualTo(1);
        refused(404, "not-found", () -> all.revisions.edit(tom, room, id, "Back"));
        assertThat(all.journal.head(StreamId.room(room.id()))).isEqualTo(2);
    }

    @Test
    void a_removal_can_be_taken_back_for_five_minutes() {
        var id = posted(tom, "Oops");
        all.revisions.remove(tom, room, id);
        all.clock.advance(Duration.ofMinutes(4));

        assertThat(all.revisions.restore(tom, room, id).words()).isEqualTo("Oops");

        all.clock.advance(Duration.ofMinutes(10));
        all.doDueWork();
        assertThat(all.messages.find(room, id).words()).isEqualTo("Oops");
    }

    @Test
    void after_five_minutes_it_stays_removed() {
        var id = posted(tom, "Oops");
        all.revisions.remove(tom, room, id);
        all.clock.advance(Duration.ofMinutes(5).plusSeconds(1));

        refused(409, "too-late", () -> all.revisions.restore(tom, room, id));
        all.doDueWork();
        refused(409, "too-late", () -> all.revisions.restore(tom, room, id));
    }

    @Test
    void a_host_removes_anybodys_message_and_it_is_written_down() {
        var id = posted(tom, "Rude");

        refused(403, "forbidden", () -> all.revisions.remove(mei, room, id));
        all.revisions.remove(ines, room, id);

        refused(403, "forbidden", () -> all.revisions.restore(tom, room, id));
        assertThat(all.audit.check().lines()).isEqualTo(1);
        all.revisions.restore(ines, room, id);
        assertThat(all.audit.check().lines()).isEqualTo(2);
    }

    @Test
    void removing_ones_own_is_not_written_down() {
        all.revisions.remove(tom, room, posted(tom, "Oops"));

        assertThat(all.audit.check().lines()).isZero();
    }

    @Test
    void a_quote_of_a_removed_message_says_removed() {
        var id = posted(tom, SECRET);
        var quoting = all.messages.post(mei, room, new NewMessage("Indeed", null, id, null), null);
        all.revisions.remove(tom, room, id);

        var quote = all.shown
                .found(Set.of(quoting.message().id()))
                .get(quoting.message().id())
                .quote();
        assertThat(quote.removed()).isTrue();
        assertThat(quote.words()).isNull();
    }

    @Test
    void replaying_from_the_start_says_nothing_that_was_removed() {
        quotedReactedEditedAndRemoved();

        for (var entry : all.journal.after(StreamId.room(room.id()), 0, 100)) {
            assertThat(all.stream.says(entry).toString()).doesNotContain(SECRET);
        }
        assertThat(all.snapshots.of(mei, room).toString()).doesNotContain(SECRET);
        assertThat(all.messages.newest(room, 50).messages().toString()).contains(SECRET);
    }

    @Test
    void once_it_cannot_be_restored_no_table_holds_a_trace_of_it() {
        quotedReactedEditedAndRemoved();
        assertThat(traces()).as("the scan finds what is still there").isNotEmpty();

        all.clock.advance(Duration.ofMinutes(6));
        all.doDueWork();

        assertThat(traces()).isEmpty();
    }

    private void quotedReactedEditedAndRemoved() {
        var id = posted(tom, "@mei " + SECRET + " one");
        all.revisions.edit(tom, room, id, "@mei " + SECRET + " two");
        all.messages.post(mei, room, new NewMessage("Indeed", id, id, null), null);
        all.marks.react(mei, room, id, Reaction.LIKE);
        all.marks.save(mei, room, id);
        all.revisions.remove(tom, room, id);
    }

    private List<String> traces() {
        return all.database.read(handle -> {
            var columns = handle.createQuery(
                            """
                            select table_name, column_name from information_schema.columns
                            where lower(table_schema) = 'public' and lower(data_type) like 'character%'
                            """)
                    .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                    .list();
            assertThat(columns).hasSizeGreaterThan(20);
            return columns.stream()
                    .filter(column -> handle.createQuery("select count(*) from " + column.getKey() + " where "
                                            + column.getValue() + " like :secret")
                                    .bind("secret", "%" + SECRET + "%")
                                    .mapTo(Integer.class)
                                    .one()
                            > 0)
                    .map(Map.Entry::getKey)
                    .toList();
        });
    }
}
