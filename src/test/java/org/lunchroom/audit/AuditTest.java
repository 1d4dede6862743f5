package org.lunchroom.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class AuditTest {
    private final Viewer admin = new Viewer(UUID.randomUUID(), "Leila", Set.of("admin"));
    private final Viewer member = new Viewer(UUID.randomUUID(), "Jonas", Set.of("member"));

    @Parameter
    TestDatabase kind;

    Database database;
    Audit audit;

    @BeforeEach
    void open() {
        database = kind.fresh();
        audit = new Audit(database, MovableClock.standingAt(Instant.parse("2026-11-30T12:00:00Z")));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void an_empty_record_is_unbroken() {
        assertThat(audit.check()).isEqualTo(new Chain(true, 0, null, null, "", null));
    }

    @Test
    void acts_follow_each_other() {
        act("room.made", null);
        act("member.removed", member.person());

        assertThat(audit.check().unbroken()).isTrue();
        assertThat(audit.check().lines()).isEqualTo(2);
        assertThat(audit.all(Long.MAX_VALUE, 10)).extracting(Line::act).containsExactly("member.removed", "room.made");
    }

    @Test
    void the_person_concerned_sees_their_part_and_no_other() {
        act("room.made", null);
        act("member.removed", member.person());
        act("member.removed", UUID.randomUUID());

        assertThat(audit.aboutMe(member, Long.MAX_VALUE, 10))
                .extracting(Line::seq)
                .containsExactly(2L);
        assertThat(audit.aboutMe(admin, Long.MAX_VALUE, 10)).hasSize(3);
        assertThat(audit.aboutMe(admin, 3, 1)).extracting(Line::seq).containsExactly(2L);
    }

    @Test
    void acts_are_found_by_how_their_name_begins() {
        act("room.made", null);
        act("portal.added", null);
        act("portal.key-made", null);

        assertThat(audit.all("portal.", Long.MAX_VALUE, 10))
                .extracting(Line::act)
                .containsExactly("portal.key-made", "portal.added");
        assertThat(audit.all("p_rtal", Long.MAX_VALUE, 10)).isEmpty();
        assertThat(audit.all("%", Long.MAX_VALUE, 10)).isEmpty();
    }

    @Test
    void the_record_as_a_file_has_a_row_for_each_line_and_no_formula() {
        act("=room.made", member.person());

        var rows = Table.of(audit.all(Long.MAX_VALUE, 10)).lines().toList();

        assertThat(rows).hasSize(2);
        assertThat(rows.get(1))
                .startsWith("\"1\",")
                .contains("\"'=room.made\"", member.person().toString());
    }

    @Test
    void the_database_itself_refuses_to_change_or_delete_a_line() {
        actThree();

        for (var sql : List.of("update audit set act = 'nothing' where seq = 2", "delete from audit where seq = 2")) {
            assertThatThrownBy(() -> database.run(handle -> handle.execute(sql)))
                    .as(sql)
                    .isNotNull();
        }
        assertThat(audit.check().unbroken()).isTrue();
        assertThat(audit.check().lines()).isEqualTo(3);
    }

    @Test
    void a_changed_line_is_named() {
        actThree();
        tamper("update audit set act = 'nothing' where seq = 2");

        finds(2, Chain.Fault.CHANGED);
    }

    @Test
    void a_changed_line_is_named_also_when_its_hash_was_made_anew() {
        actThree();
        var second = audit.all(3, 1).get(0);
        var forged = Line.after(second.prev(), 2, second.at(), null, "nothing", null, null, Map.of());
        tamper("delete from audit where seq = 2");
        insert(forged);

        finds(2, Chain.Fault.CHANGED);
    }

    @Test
    void a_missing_line_is_named() {
        actThree();
        tamper("delete from audit where seq = 2");

        finds(2, Chain.Fault.REMOVED);
    }

    @Test
    void a_missing_line_is_named_also_when_the_others_moved_up() {
        actThree();
        tamper("delete from audit where seq = 2", "update audit set seq = 2 where seq = 3");

        finds(2, Chain.Fault.REMOVED);
    }

    @Test
    void a_first_line_that_is_missing_is_named() {
        actThree();
        tamper(
                "delete from audit where seq = 1",
                "update audit set seq = 1 where seq = 2",
                "update audit set seq = 2 where seq = 3");

        finds(1, Chain.Fault.REMOVED);
    }

    @Test
    void lines_cut_off_at_the_end_are_found() {
        actThree();
        tamper("delete from audit where seq = 3");

        finds(3, Chain.Fault.REMOVED);
    }

    @Test
    void a_line_put_in_between_is_named() {
        actThree();
        var first = audit.all(2, 1).get(0);
        tamper("update audit set seq = 4 where seq = 3", "update audit set seq = 3 where seq = 2");
        insert(Line.after(first.hash(), 2, first.at(), null, "invented", null, null, Map.of()));

        finds(2, Chain.Fault.INSERTED);
    }

    @Test
    void a_line_put_in_between_with_any_hash_is_named() {
        actThree();
        tamper("update audit set seq = 4 where seq = 3", "update audit set seq = 3 where seq = 2");
        insert(Line.after("invented", 2, Instant.EPOCH, null, "invented", null, null, Map.of()));

        finds(2, Chain.Fault.INSERTED);
    }

    @Test
    void a_line_put_at_the_end_is_named() {
        actThree();
        insert(Line.after(audit.check().head(), 4, Instant.EPOCH, null, "invented", null, null, Map.of()));

        finds(4, Chain.Fault.INSERTED);
    }

    @Test
    void lines_that_changed_places_are_named() {
        actThree();
        tamper(
                "update audit set seq = 99 where seq = 2",
                "update audit set seq = 2 where seq = 3",
                "update audit set seq = 3 where seq = 99");

        finds(2, Chain.Fault.REORDERED);
    }

    @Test
    void a_record_that_was_written_anew_is_found_by_a_hash_that_was_noted() {
        act("room.made", null);
        var noted = audit.check().head();
        act("room.renamed", null);
        assertThat(audit.check(noted)).matches(chain -> chain.unbroken() && chain.notedAt() == 1);

        tamper("delete from audit", "update audit_head set seq = 0, hash = ''");
        actThree();

        assertThat(audit.check().unbroken()).isTrue();
        assertThat(audit.check(noted)).matches(chain -> !chain.unbroken() && chain.fault() == Chain.Fault.REWRITTEN);
    }

    @Test
    void reading_what_is_kept_apart_is_in_it_too() {
        audit.read(member, "recap.exported", UUID.randomUUID(), Map.of("format", "pdf"));

        assertThat(audit.aboutMe(member, Long.MAX_VALUE, 10))
                .extracting(Line::act)
                .containsExactly("recap.exported");
    }

    @Test
    void whatever_hands_out_a_file_of_what_people_wrote_records_who_took_it() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var handing = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> text(file).contains("attachment; filename"))
                    // A date for one's calendar holds nothing that anybody wrote in a room.
                    .filter(file -> !file.endsWith("InvitationsResource.java"))
                    .filter(file -> !file.endsWith("CohortCalendarResource.java"))
                    .toList();
            assertThat(handing).hasSizeGreaterThanOrEqualTo(3);
            // Of a report every reading is recorded, also that on a screen: by what reads it.
            assertThat(handing).allSatisfy(file -> assertThat(
                            text(file.endsWith("ReportResource.java") ? file.resolveSibling("Reports.java") : file))
                    .contains("audit.read("));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void finds(long line, Chain.Fault fault) {
        assertThat(audit.check())
                .matches(
                        chain -> !chain.unbroken() && chain.brokenAt() == line && chain.fault() == fault, fault.name());
    }

    // As somebody would who owns the database: the lock on the table goes first.
    private void tamper(String... statements) {
        database.run(handle -> {
            handle.execute(kind == TestDatabase.H2 ? "drop trigger audit_stays" : "drop trigger audit_stays on audit");
            for (var sql : statements) {
                assertThat(handle.execute(sql)).as(sql).isPositive();
            }
        });
    }

    private void insert(Line line) {
        database.run(handle -> handle.createUpdate("insert into audit (seq, at, act, facts, prev, hash)"
                        + " values (:seq, :at, :act, '{}', :prev, :hash)")
                .bind("seq", line.seq())
                .bind("at", line.at())
                .bind("act", line.act())
                .bind("prev", line.prev())
                .bind("hash", line.hash())
                .execute());
    }

    @Test
    void what_is_rolled_back_was_not_recorded() {
        act("room.made", null);
        assertThatThrownBy(() -> database.run(handle -> {
                    audit.record(handle, admin, "room.closed", UUID.randomUUID(), Map.of());
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        act("room.renamed", null);

        assertThat(audit.check().unbroken()).isTrue();
        assertThat(audit.check().lines()).isEqualTo(2);
    }

    @Test
    void many_at_once_still_make_one_chain() {
        var acts = IntStream.range(0, 8)
                .mapToObj(thread ->
                        CompletableFuture.runAsync(() -> IntStream.range(0, 10).forEach(i -> act("room.made", null))))
                .toList();
        acts.forEach(CompletableFuture::join);

        assertThat(audit.check().unbroken()).isTrue();
        assertThat(audit.check().lines()).isEqualTo(80);
    }

    @Test
    void text_moved_from_one_fact_to_the_next_gives_another_hash() {
        var one = line(Map.of("a", "bc", "d", "e"));
        var other = line(Map.of("a", "b", "cd", "e"));

        assertThat(one.hash()).isNotEqualTo(other.hash());
    }

    private static Line line(Map<String, String> facts) {
        return Line.after("", 1, Instant.EPOCH, null, "x", null, null, facts);
    }

    private void actThree() {
        for (String act : List.of("one", "two", "three")) {
            act(act, null);
        }
    }

    private void act(String act, UUID person) {
        database.run(
                handle -> audit.record(handle, admin, act, UUID.randomUUID(), person, Map.of("room", "r", "by", "x")));
    }
}
