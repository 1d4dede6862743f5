package org.lunchroom.digests.sending;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lunchroom.digests.Curators;
import org.lunchroom.digests.Digest;
import org.lunchroom.digests.Digests;
import org.lunchroom.digests.Links;
import org.lunchroom.digests.Trees;
import org.lunchroom.people.People;
import org.lunchroom.people.Person;

/** A word to curators whose digest is about to be due, or was and did not come out. */
@Singleton
public class ReminderLetters implements LetterWriter {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.ENGLISH);
    private static final Map<String, String> WHY = Map.of(
            "nothing-picked", "there was nothing in it",
            "line-missing", "an item had no line yet",
            "too-many-items", "it had too many items",
            "too-many-words", "it was too long");

    private final Clock clock;
    private final Digests digests;
    private final Curators curators;
    private final People people;
    private final Links links;

    @Inject
    public ReminderLetters(Clock clock, Digests digests, Curators curators, People people, Links links) {
        this.clock = clock;
        this.digests = digests;
        this.curators = curators;
        this.people = people;
        this.links = links;
    }

    @Override
    public Letter.Kind kind() {
        return Letter.Kind.REMINDER;
    }

    @Override
    public boolean wanted(UUID person, Letter letter) {
        var digest = digests.byId(letter.digest());
        return !digest.published()
                && (person.equals(digest.curator()) || curators.others(digest).contains(person));
    }

    @Override
    public Optional<Sheet> write(Recipient to, Letter letter) {
        var digest = digests.byId(letter.digest());
        var said = said(digest, letter);
        return Optional.of(new Sheet(
                !held(digest, letter) ? "A digest is due: " + digest.title() : "Not sent: " + digest.title(),
                "For its curators",
                digest.title(),
                Trees.verbatim(said),
                List.of(),
                links.digest(digest.id()),
                "Open the draft",
                "You get this because you may make these digests.",
                "digest-curators",
                null));
    }

    // One that was held back once may be about to be due again.
    private static boolean held(Digest digest, Letter letter) {
        return digest.timing().held() != null && !letter.until().equals(digest.dueAt());
    }

    private String said(Digest digest, Letter letter) {
        var zone = digest.zone();
        var when = zone == null ? "" : " on " + WHEN.format(letter.until().atZone(zone)) + " (" + zone + ")";
        if (held(digest, letter)) {
            return "It was due" + when + " and was not sent: "
                    + WHY.getOrDefault(digest.timing().held(), digest.timing().held()) + ". The draft is still there.";
        }
        if (digest.charge().away(letter.until()) || digest.charge().away(clock.instant())) {
            return "It is due" + when + ", and its curator, " + name(digest)
                    + ", is away. Somebody else may finish it.";
        }
        return "It is due" + when + " and is not ready yet. An unfinished digest is not sent.";
    }

    private String name(Digest digest) {
        return Optional.ofNullable(people.named(Set.of(digest.curator())).get(digest.curator()))
                .map(Person::name)
                .orElse("who is not here any more");
    }
}
