package org.lunchroom.digests.sending;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
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
        var digest = digests.byId(letter.about());
        return !digest.published()
                && (person.equals(digest.curator()) || curators.others(digest).contains(person));
    }

    @Override
    public Optional<Sheet> write(Recipient to, Letter letter) {
        var digest = digests.byId(letter.about());
        var words = MailWords.in(to.language());
        var title = Map.of("title", digest.title());
        return Optional.of(new Sheet(
                to.language(),
                words.say(held(digest, letter) ? "reminder.held" : "reminder.due", title),
                words.say("reminder.over"),
                digest.title(),
                Trees.verbatim(said(digest, letter, to)),
                List.of(),
                links.digest(digest.id()),
                words.say("reminder.open"),
                words.say("reminder.why"),
                "digest-curators",
                null));
    }

    // One that was held back once may be about to be due again.
    private static boolean held(Digest digest, Letter letter) {
        return digest.timing().held() != null && !letter.until().equals(digest.dueAt());
    }

    private String said(Digest digest, Letter letter, Recipient to) {
        var words = MailWords.in(to.language());
        var zone = digest.zone() == null ? to.wish().zone() : digest.zone();
        var name = name(digest);
        var values = Map.of("when", words.moment(letter.until(), zone), "zone", zone.getId(), "name", name.orElse(""));
        if (held(digest, letter)) {
            return words.say("held." + digest.timing().held(), "held.other", values);
        }
        if (digest.charge().away(letter.until()) || digest.charge().away(clock.instant())) {
            return words.say(name.isPresent() ? "due.away" : "due.nobody", values);
        }
        return words.say("due.unready", values);
    }

    private Optional<String> name(Digest digest) {
        return Optional.ofNullable(people.named(Set.of(digest.curator())).get(digest.curator()))
                .map(Person::name);
    }
}
