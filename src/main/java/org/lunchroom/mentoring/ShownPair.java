package org.lunchroom.mentoring;

import java.time.LocalDate;
import java.util.UUID;
import org.lunchroom.people.Person;

/**
 * A pair, as one of the two sees it.
 *
 * @param with the other one
 * @param as what the viewer is in it: "mentor" or "mentee"
 * @param asked whether the viewer asked; else it is theirs to answer
 */
public record ShownPair(
        UUID id, Person with, String as, boolean asked, String about, String state, LocalDate begins, LocalDate ends) {}
