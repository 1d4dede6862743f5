package org.lunchroom.communities.groupwork;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunchroom.communities.groupwork.GroupWorks.Whole;
import org.lunchroom.people.People;
import org.lunchroom.people.Person;
import org.lunchroom.rooms.Rooms;

/** Joins in the names of who is in which group. */
@Singleton
public class ShownGroupWorks {
    private final People people;
    private final Rooms rooms;

    @Inject
    public ShownGroupWorks(People people, Rooms rooms) {
        this.people = people;
        this.rooms = rooms;
    }

    ShownGroupWork show(Whole whole) {
        var work = whole.work();
        var known = whole.members().stream().map(GroupMember::person).collect(Collectors.toSet());
        var names = people.named(known);
        var here = rooms.members(rooms.byId(work.room()), known);
        var teams = whole.members().stream()
                .collect(Collectors.groupingBy(GroupMember::team, TreeMap::new, Collectors.toList()));
        return new ShownGroupWork(
                work.id(),
                work.title(),
                work.task().isEmpty() ? null : work.task(),
                work.startsAt(),
                work.days(),
                work.rounds(),
                work.round(),
                work.opens(work.round() + 1),
                work.over() ? true : null,
                teams.entrySet().stream()
                        .map(team -> team(whole, team.getKey(), team.getValue(), names, here))
                        .toList());
    }

    private static ShownGroupWork.Team team(
            Whole whole, int number, List<GroupMember> members, Map<UUID, Person> names, Set<UUID> here) {
        return new ShownGroupWork.Team(
                number,
                members.stream()
                        .map(GroupMember::person)
                        .filter(here::contains)
                        .map(names::get)
                        .toList(),
                whole.work().over()
                        ? null
                        : turns(whole, number, names)
                                .filter(turn -> turn.round() == whole.work().round())
                                .findFirst()
                                .orElse(null),
                turns(whole, number, names)
                        .filter(turn -> turn.topic() != null)
                        .filter(turn -> whole.work().over()
                                || turn.round() < whole.work().round())
                        .toList());
    }

    private static Stream<ShownGroupWork.Turn> turns(Whole whole, int team, Map<UUID, Person> names) {
        return whole.turns().stream()
                .filter(turn -> turn.team() == team)
                .map(turn -> new ShownGroupWork.Turn(
                        turn.round(),
                        names.get(turn.performer()),
                        turn.critic() == null ? null : names.get(turn.critic()),
                        turn.topic(),
                        turn.critiqued()));
    }
}
