package org.lunchroom.offhours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.moderation.TestModeration;
import org.lunchroom.moderation.waiting.Holding;
import org.lunchroom.people.hours.Hours;
import org.lunchroom.people.hours.Span;
import org.lunchroom.people.hours.WorkingHours;
import org.lunchroom.rooms.Headcount;
import org.lunchroom.rooms.NewMessage;
import org.lunchroom.rooms.PostLimits;

/** A room on a Monday evening at half past six, UTC. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class OffHoursTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Parameter
    TestDatabase kind;

    TestModeration test;
    WorkingHours hours;
    OffHours offHours;
    KeepQuestions keep;
    final Set<UUID> here = new HashSet<>();

    @BeforeEach
    void open() {
        test = new TestModeration(kind);
        hours = new WorkingHours(test.all.database);
        var headcount = new Headcount() {
            @Override
            public int present(UUID room) {
                return here.size();
            }

            @Override
            public boolean has(UUID room, UUID person) {
                return room.equals(test.room.id()) && here.contains(person);
            }
        };
        offHours = new OffHours(
                test.all.database, test.all.clock, test.all.audit, test.all.rooms, hours, List.of(headcount));
        keep = new KeepQuestions(test.all.clock, test.all.rooms, offHours);
        for (var one : List.of(test.ines, test.tom)) {
            test.all.members.join(one, test.room.tag());
        }
    }

    @AfterEach
    void close() {
        test.close();
    }

    private void works(Viewer who, int from, int to) {
        var span = List.of(new Span(LocalTime.of(from, 0), LocalTime.of(to, 0)));
        var week = Arrays.stream(DayOfWeek.values()).collect(Collectors.toMap(Function.identity(), day -> span));
        hours.put(who.person(), new Hours(LONDON, week));
    }

    private void shows(Viewer... who) {
        for (var one : who) {
            offHours.show(one, test.room, true);
        }
    }

    private List<UUID> around() {
        return offHours.around(test.room).stream().map(OffHours.Around::person).toList();
    }

    @Test
    void only_who_chose_it_is_shown_as_around() {
        here.addAll(Set.of(test.ines.person(), test.tom.person(), test.host.person()));
        assertThat(around()).isEmpty();

        shows(test.ines);
        assertThat(around()).containsExactly(test.ines.person());

        offHours.show(test.ines, test.room, false);
        assertThat(around()).isEmpty();
    }

    @Test
    void who_chose_it_and_is_elsewhere_is_not_around_unless_on_shift() {
        shows(test.ines, test.tom);
        assertThat(around()).isEmpty();

        works(test.tom, 17, 23);
        works(test.ines, 8, 16);

        assertThat(offHours.around(test.room)).singleElement().satisfies(one -> {
            assertThat(one.person()).isEqualTo(test.tom.person());
            assertThat(one.here()).isFalse();
            assertThat(one.until()).isEqualTo("2026-11-30T23:00:00Z");
        });
    }

    @Test
    void a_night_shift_crosses_midnight() {
        shows(test.tom);
        works(test.tom, 22, 6);
        assertThat(around()).isEmpty();

        test.all.clock.advance(Duration.ofHours(9));

        assertThat(around()).containsExactly(test.tom.person());
    }

    @Test
    void who_was_banned_is_around_no_longer() {
        here.add(test.tom.person());
        shows(test.tom);
        test.all.database.run(handle -> test.all.members.ban(handle, test.host, test.room, test.tom.person()));
        test.passMoment();

        assertThat(around()).isEmpty();
    }

    @Test
    void a_question_goes_to_whoever_comes_next_else_to_who_runs_the_room() {
        assertThat(offHours.next(test.room, test.ines.person()))
                .hasValueSatisfying(next -> assertThat(next.person()).isEqualTo(test.host.person()));

        shows(test.tom, test.moderator, test.ines);
        works(test.tom, 22, 23);
        works(test.moderator, 20, 23);
        works(test.ines, 19, 23);

        var next = offHours.next(test.room, test.ines.person()).orElseThrow();
        assertThat(next.person()).as("not to who asks").isEqualTo(test.moderator.person());
        assertThat(next.from()).isEqualTo("2026-11-30T20:00:00Z");
    }

    private void follow() {
        var entries = test.all.journal.after(StreamId.room(test.room.id()), 0, 100);
        test.all.database.run(handle -> keep.follow(handle, entries));
    }

    @Test
    void what_finds_nobody_is_kept_until_somebody_replies() {
        offHours.keep(test.host, test.room, Safe.OFF, "");
        here.add(test.ines.person());
        shows(test.ines);
        var question = test.says(test.ines, "Who has the key to the store?");
        follow();
        follow();

        assertThat(offHours.kept(test.ines, test.room)).singleElement().satisfies(kept -> {
            assertThat(kept.message()).isEqualTo(question.id());
            assertThat(kept.keptFor()).isEqualTo(test.host.person());
        });
        assertThat(offHours.kept(test.host, test.room)).hasSize(1);
        assertThat(offHours.kept(test.tom, test.room))
                .as("nobody else's business")
                .isEmpty();

        test.all.messages.post(
                test.tom, test.room, new NewMessage("It is with me.", question.id(), null, null), "reply");
        assertThat(offHours.kept(test.host, test.room)).isEmpty();
    }

    @Test
    void nothing_is_kept_while_somebody_is_around_or_where_it_is_a_room_like_any_other() {
        test.says(test.ines, "Who has the key?");
        follow();
        assertThat(offHours.kept(test.ines, test.room)).isEmpty();

        offHours.keep(test.host, test.room, Safe.OFF, "");
        here.add(test.tom.person());
        shows(test.tom);
        test.says(test.ines, "Who has the other key?");
        follow();
        assertThat(offHours.kept(test.ines, test.room)).isEmpty();
    }

    @Test
    void what_was_removed_is_kept_for_nobody() {
        offHours.keep(test.host, test.room, Safe.OFF, "");
        var question = test.says(test.ines, "Who has the key?");
        follow();
        test.all.revisions.remove(test.ines, test.room, question.id());

        assertThat(offHours.kept(test.host, test.room)).isEmpty();
    }

    private void inSafeMode(Safe safe) {
        offHours.keep(test.host, test.room, safe, "Duty desk, extension 12");
        var limits = new PostLimits(new Settings(name -> Optional.of("100000")));
        test.all.vettings.set(
                0,
                new Holding(
                        test.all.database,
                        test.all.clock,
                        test.all.rooms,
                        limits,
                        test.all.occasions,
                        test.heldPeople,
                        test.words,
                        test.measures,
                        test.all.files,
                        List.of(new SafeMode(offHours))));
    }

    private String waits(Viewer who, String said) {
        var waiting = test.says(who, said, UUID.randomUUID().toString()).waiting();
        return waiting == null ? "" : waiting.why();
    }

    @Test
    void while_no_moderator_is_around_links_wait() {
        inSafeMode(Safe.LINKS);

        assertThat(waits(test.ines, "See https://example.org/tables")).isEqualTo(SafeMode.WHY);
        assertThat(waits(test.ines, "No link in here")).isEmpty();
        assertThat(waits(test.host, "See https://example.org/too"))
                .as("who runs it never waits")
                .isEmpty();
        assertThat(test.posts.waiting(test.room)).hasSize(1);
    }

    @Test
    void while_no_moderator_is_around_everything_waits_where_the_room_says_so() {
        inSafeMode(Safe.ALL);

        assertThat(waits(test.ines, "Anything")).isEqualTo(SafeMode.WHY);
    }

    @Test
    void a_moderator_with_the_room_open_is_around() {
        here.add(test.moderator.person());
        inSafeMode(Safe.ALL);

        assertThat(waits(test.ines, "Anything")).isEmpty();
    }

    @Test
    void a_moderator_on_shift_is_around_if_they_are_shown() {
        works(test.moderator, 17, 23);
        assertThat(offHours.isKept(test.room)).isFalse();

        shows(test.moderator);

        assertThat(offHours.isKept(test.room)).isTrue();
    }

    @Test
    void only_those_who_run_the_room_keep_it_so_and_it_is_on_record() {
        assertThatThrownBy(() -> offHours.keep(test.ines, test.room, Safe.ALL, ""))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(403));
        assertThatThrownBy(() -> offHours.keep(test.host, test.room, Safe.ALL, "x".repeat(501)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("too-long"));
        long before = test.all.audit.check().lines();
        offHours.keep(test.host, test.room, Safe.ALL, "Duty desk");
        offHours.end(test.host, test.room);

        assertThat(offHours.setting(test.room.id())).isEmpty();
        assertThat(test.all.audit.check().lines()).isEqualTo(before + 2);
    }

    @Test
    void a_stranger_is_not_shown_in_a_room_that_they_only_read() {
        var olga = test.all.somebody("Olga Outside");

        assertThatThrownBy(() -> offHours.show(olga, test.room, true))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("join-first"));
    }
}
