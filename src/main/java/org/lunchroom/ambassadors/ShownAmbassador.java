package org.lunchroom.ambassadors;

import java.time.LocalDate;
import org.lunchroom.people.Person;

/**
 * An ambassador of a room.
 *
 * @param now whether this is one of their days; else they begin later
 */
public record ShownAmbassador(Person person, LocalDate begins, LocalDate ends, String about, boolean now) {}
