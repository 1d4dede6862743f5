package org.lunchroom.digests.sending;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.Viewer;
import org.lunchroom.people.Addresses;
import org.lunchroom.people.Languages;
import org.lunchroom.people.People;

/** To whom a letter may go at this moment: whoever left the room an hour ago gets nothing more from it. */
@Singleton
public class Addressing {
    private final People people;
    private final Addresses addresses;
    private final Languages languages;
    private final Wishes wishes;
    private final Iterable<LetterWriter> writers;

    @Inject
    Addressing(People people, Addresses addresses, Languages languages, Wishes wishes, Instance<LetterWriter> writers) {
        this(people, addresses, languages, wishes, (Iterable<LetterWriter>) writers);
    }

    public Addressing(
            People people, Addresses addresses, Languages languages, Wishes wishes, Iterable<LetterWriter> writers) {
        this.people = people;
        this.addresses = addresses;
        this.languages = languages;
        this.wishes = wishes;
        this.writers = writers;
    }

    /** The person, if they are here, have an address and are still to get it. */
    Optional<Recipient> recipient(Letter letter) {
        var person = people.named(Set.of(letter.person())).get(letter.person());
        if (person == null || !writer(letter).wanted(letter.person(), letter)) {
            return Optional.empty();
        }
        var viewer = new Viewer(person.id(), person.name(), Set.of(Roles.MEMBER));
        return addresses
                .of(person.id())
                .map(address -> new Recipient(viewer, address, wishes.of(person.id()), languages.of(person.id())));
    }

    LetterWriter writer(Letter letter) {
        return StreamSupport.stream(writers.spliterator(), false)
                .filter(writer -> writer.kind() == letter.kind())
                .findFirst()
                .orElseThrow();
    }
}
