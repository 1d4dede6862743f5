package org.lunchroom.courses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lunchroom.courses.Refused.refused;
import static org.lunchroom.courses.TestCourses.FIRST;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.courses.moving.Move;
import org.lunchroom.courses.moving.NewDates;
import org.lunchroom.courses.phases.Day;
import org.lunchroom.courses.phases.PhaseKind;
import org.lunchroom.courses.prompts.Prompt;
import org.lunchroom.courses.prompts.Prompts;
import org.lunchroom.courses.steps.CohortStep;
import org.lunchroom.courses.steps.Steps;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.people.Person;
import org.lunchroom.rooms.NewMessage;
import org.lunchroom.rooms.Role;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Vetting;

/** What participants do: steps, introductions, questions, and staying. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ParticipantsTest {
    private static final String TAG = "leadership7";
    private static final String ALUMNI_OPEN = "2027-01-19T23:00:00Z";

    @Parameter
    TestDatabase kind;

    TestCourses test;
    Cohort cohort;

    @BeforeEach
    void open() {
        test = new TestCourses(kind);
        cohort = test.group();
    }

    @AfterEach
    void close() {
        test.close();
    }

    private String version() {
        return "\"" + test.cohorts.byId(cohort.id()).version() + "\"";
    }

    private void steps(String... titles) {
        var steps = new ArrayList<CohortStep>();
        for (var title : titles) {
            steps.add(new CohortStep(null, PhaseKind.BEFORE, title, null, "https://example.com/read"));
        }
        test.steps.put(test.jens, TAG, version(), steps);
    }

    private Steps.Shown step(Viewer viewer) {
        return test.look(viewer, cohort).steps().get(0);
    }

    private List<Viewer> more(int count) {
        var more = new ArrayList<Viewer>();
        for (int i = 0; i < count; i++) {
            var one = test.all.somebody("Person " + i);
            test.all.members.appoint(test.jens, test.room(cohort), one.person(), Role.PARTICIPANT);
            more.add(one);
        }
        return more;
    }

    @Test
    void a_tick_is_its_persons_own_and_the_trainer_sees_a_number_from_five_on() {
        steps("Read two pages");
        var id = step(test.priya).id();
        test.steps.tick(test.priya, TAG, id, false);
        var others = more(4);
        others.subList(0, 3).forEach(one -> test.steps.tick(one, TAG, id, false));

        assertThat(test.heard).contains(test.priya.person() + " FINISHED_STEP " + id);
        assertThat(step(test.priya).ticked()).isTrue();
        assertThat(step(others.get(3)).ticked()).isNull();
        assertThat(step(others.get(3)).done()).isNull();
        assertThat(step(test.jens).done()).isNull();
        assertThat(step(test.jens).by()).isEmpty();

        test.steps.tick(others.get(3), TAG, id, false);
        assertThat(step(test.jens).done()).isEqualTo(5);
        test.steps.untick(test.priya, TAG, id);
        assertThat(step(test.jens).done()).isNull();
    }

    @Test
    void whoever_shares_a_tick_is_named_to_the_trainers_and_to_nobody_else() {
        steps("Read two pages");
        test.steps.tick(test.priya, TAG, step(test.priya).id(), true);

        assertThat(step(test.jens).by()).extracting(Person::name).containsExactly("Priya Nair");
        assertThat(step(more(1).get(0)).by()).isNull();
    }

    @Test
    void ticks_stay_when_a_step_is_reworded_and_go_with_it() {
        steps("Read two pages", "Bring a case");
        var first = step(test.priya);
        test.steps.tick(test.priya, TAG, first.id(), false);

        var reworded = new CohortStep(first.id(), PhaseKind.BEFORE, "Read three pages", null, null);
        test.steps.put(test.jens, TAG, version(), List.of(reworded));
        assertThat(step(test.priya).title()).isEqualTo("Read three pages");
        assertThat(step(test.priya).ticked()).isTrue();

        test.steps.put(test.jens, TAG, version(), List.of());
        assertThat(test.look(test.priya, cohort).steps()).isEmpty();
        refused(404, "not-found", () -> test.steps.tick(test.priya, TAG, first.id(), false));
    }

    @Test
    void a_step_leads_only_to_addresses_of_the_web() {
        var wrong = new CohortStep(null, PhaseKind.BEFORE, "Click", null, "javascript:alert(1)");

        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> test.steps.put(test.jens, TAG, version(), List.of(wrong))))
                .isInstanceOf(org.lunchroom.kernel.http.Problem.class);
        refused(403, "forbidden", () -> test.steps.put(test.priya, TAG, version(), List.of()));
    }

    @Test
    void a_prompt_is_pinned_from_its_day_on_while_its_phase_is_open_and_moves_with_the_dates() {
        var prompt = new Prompt(null, PhaseKind.DURING, "What did you hear that you want to keep?", Day.start(1));
        test.prompts.put(test.jens, TAG, version(), List.of(prompt));
        assertThat(test.look(test.priya, cohort).prompts()).isEmpty();
        assertThat(test.look(test.jens, cohort).prompts()).hasSize(1);

        var to = new NewDates(FIRST.plusDays(7), null, null, null, false, null);
        var preview = test.dates.preview(test.jens, TAG, to);
        assertThat(preview.moves()).extracting(Move::kind).contains("prompt");
        test.dates.move(test.jens, TAG, new NewDates(to.moveTo(), null, null, null, false, preview.confirm()));

        test.at("2026-12-14T22:59:59Z");
        assertThat(test.look(test.priya, cohort).prompts()).isEmpty();
        test.at("2026-12-14T23:00:00Z");
        assertThat(test.look(test.priya, cohort).prompts())
                .extracting(Prompts.Shown::words)
                .containsExactly("What did you hear that you want to keep?");
        test.at("2026-12-15T23:00:00Z");
        assertThat(test.look(test.priya, cohort).prompts()).isEmpty();
    }

    @Test
    void an_introduction_is_a_message_made_of_prompts_and_answers() {
        test.introductions.ask(test.jens, TAG, version(), List.of("What do you lead?", "What are you good at?"));

        var posted = test.introductions
                .introduce(test.priya, TAG, List.of("The night shift", ""), "k1")
                .posted();

        assertThat(posted.message().words()).isEqualTo("**What do you lead?**\nThe night shift");
        assertThat(test.look(test.priya, cohort).introductions().mine())
                .isEqualTo(posted.message().id());
        assertThat(test.introductions.all(test.jens, TAG)).hasSize(1);
        // Again the same: the same message. Other words: refused.
        assertThat(test.introductions
                        .introduce(test.priya, TAG, List.of("The night shift"), "k2")
                        .posted()
                        .now())
                .isFalse();
        refused(
                409,
                "introduced-already",
                () -> test.introductions.introduce(test.priya, TAG, List.of("The day shift"), "k3"));
    }

    @Test
    void an_introduction_that_waited_is_its_persons_once_a_moderator_lets_it_in() {
        var held = new ArrayList<NewMessage>();
        test.all.vettings.add(new Vetting() {
            @Override
            public Optional<Waiting> keep(Viewer viewer, Room room, NewMessage message, String key) {
                assertThat(key).isEqualTo("k1");
                held.add(message);
                return Optional.of(new Waiting(UUID.randomUUID(), test.all.clock.instant(), "person", message.words()));
            }

            @Override
            public boolean wouldKeep(Viewer viewer, Room room, String words) {
                return false;
            }
        });
        assertThat(test.introductions
                        .introduce(test.priya, TAG, List.of("I am Priya"), "k1")
                        .posted())
                .isNull();
        assertThat(test.look(test.priya, cohort).introductions().mine()).isNull();

        // As a moderator's yes posts it.
        var message = test.all
                .messages
                .release(test.priya, test.room(cohort), held.get(0), "k1")
                .message();
        test.all.database.run(handle -> test.introductions.released(handle, message, "k1"));
        assertThat(test.look(test.priya, cohort).introductions().mine()).isEqualTo(message.id());
        assertThat(test.introductions.all(test.jens, TAG)).hasSize(1);

        // Another post of theirs that waited is no introduction.
        var other = test.all
                .messages
                .release(test.priya, test.room(cohort), held.get(0), "k2")
                .message();
        test.all.database.run(handle -> test.introductions.released(handle, other, "k2"));
        assertThat(test.look(test.priya, cohort).introductions().mine()).isEqualTo(message.id());
    }

    @Test
    void who_removes_their_introduction_may_introduce_themselves_anew() {
        var first = test.introductions.introduce(test.priya, TAG, List.of("I am Priya"), null);
        test.all.revisions.remove(
                test.priya, test.room(cohort), first.posted().message().id());
        assertThat(test.introductions.all(test.jens, TAG)).isEmpty();

        test.introductions.introduce(test.priya, TAG, List.of("I am Priya Nair"), null);

        assertThat(test.introductions.all(test.jens, TAG)).hasSize(1);
    }

    @Test
    void a_question_in_the_box_is_read_by_its_asker_and_the_trainers() {
        var other = more(1).get(0);
        test.box.ask(test.priya, TAG, "Will there be slides?", false, "k");
        test.box.ask(test.priya, TAG, "Will there be slides?", false, "k");

        assertThat(test.box.of(test.priya, TAG)).hasSize(1);
        assertThat(test.box.of(other, TAG)).isEmpty();
        var seen = test.box.of(test.jens, TAG).get(0);
        assertThat(seen.by().name()).isEqualTo("Priya Nair");

        test.box.answer(test.jens, TAG, seen.id(), "Yes, on the shelf.", false);
        assertThat(test.box.of(other, TAG)).isEmpty();
        test.box.answer(test.jens, TAG, seen.id(), "Yes, on the shelf.", true);
        assertThat(test.box.of(other, TAG)).singleElement().satisfies(one -> {
            assertThat(one.by()).isNull();
            assertThat(one.answer()).isEqualTo("Yes, on the shelf.");
        });
        refused(403, "forbidden", () -> test.box.answer(test.priya, TAG, seen.id(), "No", true));
    }

    @Test
    void of_a_question_without_a_name_the_asker_is_nowhere_and_everybody_reads_the_answer() {
        test.box.ask(test.priya, TAG, "I am afraid of this. Is that usual?", true, "k");

        var seen = test.box.of(test.jens, TAG).get(0);
        assertThat(seen.by()).isNull();
        assertThat(seen.at()).isEqualTo("2026-11-23T00:00:00Z");
        assertThat(test.box.of(test.priya, TAG)).isEmpty();
        boolean key = test.all.database.read(
                        handle -> handle.createQuery("select count(*) from made_before where kind = 'box'")
                                .mapTo(Integer.class)
                                .one())
                > 0;
        assertThat(key).isFalse();

        test.box.answer(test.jens, TAG, seen.id(), "It is.", false);
        assertThat(test.box.of(test.priya, TAG).get(0).answer()).isEqualTo("It is.");
    }

    @Test
    void alumni_are_those_who_choose_to_stay() {
        var others = more(2);
        test.alumni.choose(test.priya, cohort, true);
        test.alumni.choose(others.get(0), cohort, false);
        test.says(others.get(0), cohort, "Not over yet");

        test.at(ALUMNI_OPEN);
        test.all.rooms.forget(test.room(cohort), others.get(0).person());

        test.says(test.priya, cohort, "Still here");
        assertThat(test.all.rooms.reads(others.get(0), test.room(cohort))).isFalse();
        // Who said nothing reads on, and is asked before they post.
        assertThat(test.all.rooms.reads(others.get(1), test.room(cohort))).isTrue();
        refused(403, "stay-first", () -> test.says(others.get(1), cohort, "Hello"));
        test.alumni.choose(others.get(1), cohort, true);
        test.says(others.get(1), cohort, "Hello");
    }

    @Test
    void who_changes_their_mind_as_an_alumnus_leaves_at_once() {
        test.at(ALUMNI_OPEN);
        test.alumni.choose(test.priya, cohort, true);
        test.says(test.priya, cohort, "Still here");

        test.alumni.choose(test.priya, cohort, false);

        assertThat(test.all.rooms.reads(test.priya, test.room(cohort))).isFalse();
    }
}
