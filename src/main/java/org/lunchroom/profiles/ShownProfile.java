package org.lunchroom.profiles;

import java.util.List;
import java.util.UUID;
import org.lunchroom.people.Person;
import org.lunchroom.people.hours.SaidHours;

/**
 * Somebody, as one viewer sees them: what is not for that viewer is not there at all, not even empty.
 *
 * @param hours when they work
 * @param photo changes with each new photo
 */
public record ShownProfile(
        Person person,
        String title,
        String about,
        List<String> interests,
        List<String> helps,
        List<String> languages,
        SaidHours hours,
        UUID photo) {}
