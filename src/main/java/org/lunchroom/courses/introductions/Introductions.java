package org.lunchroom.courses.introductions;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.courses.Cohort;
import org.lunchroom.courses.Cohorts;
import org.lunchroom.courses.Version;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.rooms.Awaited;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.NewMessage;
import org.lunchroom.rooms.Offered;
import org.lunchroom.rooms.Posted;
import org.lunchroom.rooms.ShownMessage;
import org.lunchroom.rooms.ShownMessages;

/**
 * Who is who. An introduction is a message in the cohort's room, made of the prompts and their answers: people reply and
 * react to it, moderators see it, and removing it is removing a message.
 */
@Singleton
public class Introductions implements Awaited {
    private static final int MOST = 5;

    private final Database database;
    private final Cohorts cohorts;
    private final Messages messages;
    private final ShownMessages shown;
    private final IntroductionStore store = new IntroductionStore();

    @Inject
    public Introductions(Database database, Cohorts cohorts, Messages messages, ShownMessages shown) {
        this.database = database;
        this.cohorts = cohorts;
        this.messages = messages;
        this.shown = shown;
    }

    /**
     * What a viewer sees at a glance.
     *
     * @param mine the message in which the viewer has introduced themselves; null before
     */
    public record Glance(List<String> prompts, int count, UUID mine) {}

    public Glance of(Viewer viewer, Cohort cohort) {
        return database.read(handle -> new Glance(
                store.prompts(handle, cohort.id()),
                store.all(handle, cohort.id()).size(),
                store.of(handle, cohort.id(), viewer.person()).orElse(null)));
    }

    /** All of them, oldest first. */
    public List<ShownMessage> all(Viewer viewer, String tag) {
        var cohort = cohorts.seen(viewer, tag);
        var ids = database.read(handle -> store.all(handle, cohort.id()));
        return shown.show(messages.all(ids).stream()
                .sorted(Comparator.comparingLong(Message::number))
                .toList());
    }

    /** What people are asked, by a trainer. */
    public Cohort ask(Viewer viewer, String tag, String ifMatch, List<String> wanted) {
        var seen = cohorts.led(viewer, tag);
        var prompts = Check.atMost("prompts", Check.present("prompts", wanted), MOST).stream()
                .map(prompt -> Check.text("prompts", prompt, 120))
                .toList();
        database.run(handle -> {
            var cohort = cohorts.open(handle, seen);
            Version.check(cohort, ifMatch);
            store.putPrompts(handle, cohort.id(), prompts);
            cohorts.change(handle, cohort);
            cohorts.tell(handle, cohort, viewer.person());
        });
        return cohorts.byId(seen.id());
    }

    /**
     * Introduces the viewer, once.
     *
     * @param answers in the order of the prompts; an empty one is left out. Without prompts, the words themselves.
     */
    public Offered introduce(Viewer viewer, String tag, List<String> answers, String key) {
        var cohort = cohorts.seen(viewer, tag);
        var words = words(database.read(handle -> store.prompts(handle, cohort.id())), answers);
        var before = database.read(handle -> store.of(handle, cohort.id(), viewer.person()));
        if (before.isPresent()) {
            return again(messages.find(cohorts.room(cohort), before.get()), words);
        }
        // What waits for a moderator is known by its key once it comes in.
        var known = key == null || key.isBlank() ? Ids.next().toString() : key;
        var offered = messages.offer(viewer, cohorts.room(cohort), NewMessage.of(words), known);
        database.run(handle -> {
            if (offered.posted() == null) {
                store.await(handle, cohort.id(), viewer.person(), known);
            } else {
                link(handle, cohort, viewer.person(), offered.posted().message());
            }
        });
        return offered;
    }

    private void link(Handle handle, Cohort cohort, UUID person, Message message) {
        store.put(handle, cohort.id(), person, message.id());
        cohorts.tell(handle, cohort, person);
    }

    @Override
    public void released(Handle handle, Message message, String key) {
        if (key != null) {
            store.released(handle, message.author(), key)
                    .map(cohorts::byId)
                    .filter(cohort -> cohort.room().equals(message.room()))
                    .ifPresent(cohort -> link(handle, cohort, message.author(), message));
        }
    }

    // A retry, also without a key, gets its answer; other words are no retry.
    private static Offered again(Message before, String words) {
        if (!before.words().equals(words)) {
            throw Problem.conflict("introduced-already", "You have introduced yourself already: edit or remove that.");
        }
        return new Offered(new Posted(before, false), null);
    }

    private static String words(List<String> prompts, List<String> answers) {
        var given = Objects.requireNonNullElse(answers, List.<String>of());
        if (given.size() > Math.max(1, prompts.size())) {
            throw Problem.invalid("too-many", "answers", "There are more answers than prompts.");
        }
        var parts = new ArrayList<String>();
        for (int i = 0; i < given.size(); i++) {
            var answer = Check.optionalText("answers[" + i + "]", given.get(i), 1000);
            if (!answer.isEmpty()) {
                parts.add(prompts.isEmpty() ? answer : "**" + prompts.get(i) + "**\n" + answer);
            }
        }
        return Check.text("answers", String.join("\n\n", parts), 4000);
    }
}
