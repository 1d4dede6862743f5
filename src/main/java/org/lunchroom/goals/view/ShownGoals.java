package org.lunchroom.goals.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.lunchroom.goals.Answer;
import org.lunchroom.goals.Goal;
import org.lunchroom.goals.GoalLink;
import org.lunchroom.goals.Goals;
import org.lunchroom.goals.checkins.CheckIn;
import org.lunchroom.goals.checkins.CheckIns;
import org.lunchroom.identity.Viewer;
import org.lunchroom.people.People;
import org.lunchroom.people.Person;
import org.lunchroom.rooms.Rooms;

/** Joins in what a viewer sees of goals; a list of them costs as many queries as one. */
@Singleton
public class ShownGoals {
    private final Goals goals;
    private final CheckIns checkIns;
    private final People people;
    private final Rooms rooms;

    @Inject
    public ShownGoals(Goals goals, CheckIns checkIns, People people, Rooms rooms) {
        this.goals = goals;
        this.checkIns = checkIns;
        this.people = people;
        this.rooms = rooms;
    }

    /** Somebody asks the viewer to stand by a goal of theirs; what it is they see once they agree. */
    public record Request(UUID id, Person by, String room) {}

    private record Joined(
            Viewer viewer,
            Map<UUID, List<GoalLink>> links,
            Map<UUID, List<CheckIn>> checkIns,
            Map<UUID, Person> people) {}

    public ShownGoal show(Viewer viewer, Goal goal) {
        return show(viewer, List.of(goal)).get(0);
    }

    /** In the given order; all of them such that the viewer may see. */
    public List<ShownGoal> show(Viewer viewer, Collection<Goal> these) {
        var ids = these.stream().map(Goal::id).toList();
        var joined = new Joined(viewer, goals.links(ids), checkIns.of(ids), people(these));
        return these.stream().map(goal -> shown(goal, joined)).toList();
    }

    /** What others ask the viewer for. */
    public List<Request> requests(Collection<Goal> asked) {
        var by = people(asked);
        return asked.stream()
                .filter(goal -> by.containsKey(goal.person()))
                .map(goal -> new Request(
                        goal.id(),
                        by.get(goal.person()),
                        rooms.byId(goal.room()).tag()))
                .toList();
    }

    private Map<UUID, Person> people(Collection<Goal> of) {
        return people.named(of.stream()
                .flatMap(goal -> Stream.of(goal.person(), goal.partner()))
                .filter(Objects::nonNull)
                .toList());
    }

    private ShownGoal shown(Goal goal, Joined joined) {
        var me = joined.viewer.person();
        boolean mine = goal.person().equals(me);
        boolean near = mine || goal.partneredBy(me);
        var asked = joined.checkIns.getOrDefault(goal.id(), List.of());
        var open = CheckIns.open(goal, asked);
        return new ShownGoal(
                goal.id(),
                mine,
                joined.people.get(goal.person()),
                room(joined.viewer, goal),
                goal.words(),
                joined.links.getOrDefault(goal.id(), List.of()),
                goal.due(),
                goal.shared(),
                text(goal.said()),
                goal.open(),
                goal.archivedAt() == null ? null : true,
                near ? partner(goal, joined) : null,
                mine ? goal.origin() : null,
                mine ? goal.chat() : null,
                asked.stream().map(one -> asked(one, asked, near)).toList(),
                mine ? open.map(CheckIn::day).orElse(null) : null,
                mine && goal.open() ? open.map(CheckIn::day).orElseGet(() -> next(asked)) : null,
                goal.madeAt());
    }

    private String room(Viewer viewer, Goal goal) {
        var room = rooms.byId(goal.room());
        return rooms.reads(viewer, room) ? room.tag() : null;
    }

    private static ShownGoal.Partner partner(Goal goal, Joined joined) {
        var person = goal.partner() == null ? null : joined.people.get(goal.partner());
        return person == null ? null : new ShownGoal.Partner(person, goal.agreedAt() != null);
    }

    private static ShownGoal.Asked asked(CheckIn one, List<CheckIn> all, boolean near) {
        return new ShownGoal.Asked(
                one.day(),
                one.at(),
                state(one, all),
                text(one.said()),
                near && !one.line().isEmpty() ? one.line() : null,
                one.saidAt());
    }

    private static String state(CheckIn one, List<CheckIn> all) {
        if (one.answered()) {
            return "answered";
        }
        if (one.askedAt() == null) {
            return "coming";
        }
        boolean later = all.stream()
                .anyMatch(other -> other.day() > one.day() && (other.askedAt() != null || other.answered()));
        return later ? "missed" : "asked";
    }

    private static Integer next(List<CheckIn> all) {
        return all.stream()
                .filter(one -> !one.answered() && one.askedAt() == null)
                .map(CheckIn::day)
                .findFirst()
                .orElse(null);
    }

    private static String text(Answer answer) {
        return answer == null ? null : answer.text();
    }
}
