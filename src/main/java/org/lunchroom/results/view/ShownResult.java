package org.lunchroom.results.view;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lunchroom.goals.GoalLink;
import org.lunchroom.people.Person;

/**
 * A result as the viewer sees it; members that do not apply are left out.
 *
 * @param mine whether they wrote it
 * @param room the tag of the room that it came of; for who may read that
 * @param chatTitle what that chat is called; for who may read the room
 * @param goal whether it was made of a goal
 * @param confirmedBy who confirms it as it stands
 * @param confirmedBefore how many confirmed other words than these
 * @param confirmed whether the viewer confirms it
 * @param removes whether they may take it out
 */
public record ShownResult(
        UUID id,
        boolean mine,
        Person by,
        String room,
        UUID chat,
        String chatTitle,
        boolean goal,
        String claim,
        String evidence,
        List<GoalLink> links,
        String step,
        String audience,
        List<Person> confirmedBy,
        int confirmedBefore,
        boolean confirmed,
        boolean removes,
        int version,
        Instant madeAt) {}
