package org.lunchroom.digests;

import org.lunchroom.people.Person;

/**
 * Whose words or find something is.
 *
 * @param colleague true for somebody who asked to appear without their name, or who is gone
 */
public record By(String name, String initials, Boolean colleague) {
    static final By COLLEAGUE = new By("A colleague", "·", true);

    static By named(Person person) {
        return person == null ? COLLEAGUE : new By(person.name(), person.initials(), null);
    }
}
