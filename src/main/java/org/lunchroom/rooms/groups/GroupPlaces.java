package org.lunchroom.rooms.groups;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.Asserted;
import org.lunchroom.identity.Viewer;
import org.lunchroom.identity.groups.GroupRule;
import org.lunchroom.identity.groups.GroupRules;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.people.Arrivals;
import org.lunchroom.people.People;
import org.lunchroom.rooms.Role;
import org.lunchroom.rooms.Rooms;
import org.lunchroom.rooms.members.Members;

/**
 * Gives people the places that their groups bring, and takes those away that they brought before. Whom a host took out of a room
 * stays out while they stay in the group.
 */
@Singleton
public class GroupPlaces implements Arrivals {
    private final Database database;
    private final GroupRules rules;
    private final People people;
    private final Rooms rooms;
    private final Members members;
    private final PlaceStore store = new PlaceStore();

    @Inject
    public GroupPlaces(Database database, GroupRules rules, People people, Rooms rooms, Members members) {
        this.database = database;
        this.rules = rules;
        this.people = people;
        this.rooms = rooms;
        this.members = members;
    }

    @Override
    public void arrived(UUID person, Asserted who) {
        var wanted = rules.places(who.issuer(), who.groups());
        var had = database.read(handle -> store.of(handle, person));
        // Nearly always nothing has changed: then nothing is written.
        if (!had.equals(wanted.stream().map(GroupRule::id).collect(Collectors.toSet()))) {
            database.run(handle -> change(handle, person, had, wanted));
        }
    }

    // First out, then in: where two rules lead to one room, the one that still holds has the last word.
    private void change(Handle handle, UUID person, Set<UUID> had, List<GroupRule> wanted) {
        var kept = wanted.stream().map(GroupRule::id).collect(Collectors.toSet());
        var left = had.stream()
                .filter(rule -> !kept.contains(rule))
                .map(rule -> rules.find(rule).orElseThrow())
                .toList();
        left.forEach(rule -> out(handle, rule, person));
        var shaken = left.stream().map(GroupRule::room).collect(Collectors.toSet());
        for (var rule : wanted) {
            if (store.insert(handle, rule.id(), person) || shaken.contains(rule.room())) {
                members.seat(handle, rooms.byId(rule.room()), person, role(rule));
            }
        }
    }

    private void out(Handle handle, GroupRule rule, UUID person) {
        store.delete(handle, rule.id(), person);
        var room = rooms.byId(rule.room());
        if (role(rule) == Role.PARTICIPANT) {
            members.dismiss(handle, room, List.of(person));
        } else {
            members.unseat(handle, room, person);
        }
    }

    /** A new rule; who is known to be in the group has what it brings at once, where that is a place. */
    void add(Viewer admin, GroupRule rule) {
        database.run(handle -> {
            rules.add(handle, admin, rule);
            if (rule.room() != null) {
                for (var person : people.inGroup(rule.issuer(), rule.group())) {
                    store.insert(handle, rule.id(), person);
                    members.seat(handle, rooms.byId(rule.room()), person, role(rule));
                }
            }
        });
    }

    /** A rule is no more, and neither are the places that it brought. */
    void remove(Viewer admin, UUID id) {
        database.run(handle -> {
            var rule = rules.find(id).orElseThrow(Problem::notFound);
            store.by(handle, id).forEach(person -> out(handle, rule, person));
            rules.remove(handle, admin, id);
        });
    }

    private static Role role(GroupRule rule) {
        return Role.valueOf(rule.place().toUpperCase(Locale.ROOT));
    }
}
