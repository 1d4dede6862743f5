package org.lunchroom.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        assertThat(audit.check()).isEqualTo(new Audit.Chain(true, 0, null, ""));
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
    void a_changed_line_is_found() {
        actThree();
        database.run(handle -> handle.execute("update audit set act = 'nothing' where seq = 2"));

        assertThat(audit.check()).matches(chain -> !chain.unbroken() && chain.brokenAt() == 2);
    }

    @Test
    void a_missing_line_is_found() {
        actThree();
        database.run(handle -> handle.execute("delete from audit where seq = 2"));

        assertThat(audit.check()).matches(chain -> !chain.unbroken() && chain.brokenAt() == 2);
    }

    @Test
    void lines_cut_off_at_the_end_are_found() {
        actThree();
        database.run(handle -> handle.execute("delete from audit where seq = 3"));

        assertThat(audit.check()).matches(chain -> !chain.unbroken() && chain.brokenAt() == 3);
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
