package org.lunchroom.courses.box;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.lunchroom.courses.Cohort;
import org.lunchroom.courses.Cohorts;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.limits.Allowance;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.OnlyOnce;
import org.lunchroom.people.People;
import org.lunchroom.people.Person;

/**
 * The box for questions that somebody would rather ask the trainers alone. The trainers answer the asker, or everybody.
 * Without a name, the asker is stored nowhere: not with the question, not by the time at which it came, not by a key.
 */
@Singleton
public class QuestionBox {
    private static final int LENGTH = 1000;
    private static final int A_MINUTE = 6;

    private final Database database;
    private final Clock clock;
    private final People people;
    private final Cohorts cohorts;
    private final OnlyOnce onlyOnce;
    private final Allowance<UUID> pace = new Allowance<>(A_MINUTE);
    private final BoxStore store = new BoxStore();

    @Inject
    public QuestionBox(Database database, Clock clock, People people, Cohorts cohorts) {
        this.database = database;
        this.clock = clock;
        this.people = people;
        this.cohorts = cohorts;
        this.onlyOnce = new OnlyOnce(clock);
    }

    /**
     * A question as a viewer sees it.
     *
     * @param by whose it is: for trainers, where it has a name
     * @param mine true for the viewer's own; null otherwise
     * @param forAll true where everybody reads it; null otherwise
     */
    public record Shown(
            UUID id,
            Person by,
            Boolean mine,
            String words,
            Instant at,
            String answer,
            Person answeredBy,
            Boolean forAll) {}

    /** For trainers all of them; for others their own, and what was answered to everybody. Newest first. */
    public List<Shown> of(Viewer viewer, String tag) {
        var cohort = cohorts.seen(viewer, tag);
        boolean trains = cohorts.trains(viewer, cohort);
        var found = database.read(handle -> store.of(handle, cohort.id())).stream()
                .filter(one -> trains || one.forAll() || viewer.person().equals(one.asker()))
                .toList();
        var named = people.named(found.stream()
                .flatMap(one -> Stream.of(one.asker(), one.answeredBy()))
                .filter(Objects::nonNull)
                .toList());
        return found.stream()
                .map(one -> new Shown(
                        one.id(),
                        trains && one.asker() != null ? named.get(one.asker()) : null,
                        viewer.person().equals(one.asker()) ? true : null,
                        one.words(),
                        one.at(),
                        one.answer(),
                        one.answeredBy() == null ? null : named.get(one.answeredBy()),
                        one.forAll() ? true : null))
                .toList();
    }

    /** Puts a question in. */
    public void ask(Viewer viewer, String tag, String words, boolean nameless, String key) {
        var cohort = cohorts.seen(viewer, tag);
        var asked = Check.text("words", words, LENGTH);
        pace.take(viewer.person()).ifPresent(wait -> {
            throw Problem.later(429, "too-many-questions", "At most " + A_MINUTE + " a minute are possible.", wait);
        });
        database.run(handle -> {
            cohorts.open(handle, cohort);
            if (nameless) {
                // An id that tells no time, and no row that would know whose key it was.
                put(cohort, new BoxQuestion(UUID.randomUUID(), null, asked, today(), null, null, null, false));
            } else {
                onlyOnce.make(
                        handle,
                        viewer.person(),
                        key,
                        "box",
                        () -> put(
                                cohort,
                                new BoxQuestion(
                                        Ids.next(), viewer.person(), asked, clock.instant(), null, null, null, false)));
            }
        });
    }

    private UUID put(Cohort cohort, BoxQuestion question) {
        database.run(handle -> store.insert(handle, cohort.id(), question));
        return question.id();
    }

    private Instant today() {
        return clock.instant().truncatedTo(ChronoUnit.DAYS);
    }

    /** Answers, by a trainer: the asker alone, or everybody. Of a question without a name, everybody. */
    public void answer(Viewer viewer, String tag, UUID id, String words, boolean forAll) {
        var cohort = cohorts.led(viewer, tag);
        var said = Check.text("words", words, LENGTH);
        database.run(handle -> {
            cohorts.open(handle, cohort);
            boolean nameless = store.of(handle, cohort.id()).stream()
                    .anyMatch(one -> one.id().equals(id) && one.asker() == null);
            if (!store.answer(handle, cohort.id(), id, said, viewer.person(), clock.instant(), forAll || nameless)) {
                throw Problem.notFound();
            }
            cohorts.tell(handle, cohort, viewer.person());
        });
    }
}
