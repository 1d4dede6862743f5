package org.lunchroom.ideas;

import java.util.UUID;
import org.lunchroom.people.Person;

/**
 * Who is thanked for the words.
 *
 * @param id null for whoever is not named
 * @param colleague true for somebody who asked to appear without their name, or who is gone
 * @param anonymous true for somebody who asked without a name
 */
public record Credit(UUID id, String name, String initials, Boolean colleague, Boolean anonymous) {
    public static final Credit COLLEAGUE = new Credit(null, null, null, true, null);
    public static final Credit ANONYMOUS = new Credit(null, null, null, null, true);

    /** In their name; a colleague where nobody knows it any more. */
    public static Credit named(Person person) {
        return person == null ? COLLEAGUE : new Credit(person.id(), person.name(), person.initials(), null, null);
    }
}
