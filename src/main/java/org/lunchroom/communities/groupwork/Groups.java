package org.lunchroom.communities.groupwork;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.lunchroom.identity.GuestIds;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** Who is with whom: named by who begins the work, or dealt so that no group has two people more than another. */
@Singleton
public class Groups {
    private static final int MOST_TEAMS = 200;
    private static final int LARGEST = 12;
    private static final int MOST_PEOPLE = 1000;

    private final Database database;
    private final Rooms rooms;
    private final Random random;
    private final ParticipantStore store = new ParticipantStore();

    @Inject
    public Groups(Database database, Rooms rooms) {
        this(database, rooms, new SecureRandom());
    }

    Groups(Database database, Rooms rooms, Random random) {
        this.database = database;
        this.rooms = rooms;
        this.random = random;
    }

    List<GroupMember> of(Room room, NewGroupWork wanted) {
        return wanted.teams() == null ? dealt(room, wanted) : named(room, wanted.teams());
    }

    private List<GroupMember> dealt(Room room, NewGroupWork wanted) {
        int size = Check.range("size", Check.present("size", wanted.size()), 2, LARGEST);
        var people = new ArrayList<>(database.read(handle -> store.participants(handle, room.id(), MOST_PEOPLE)));
        people.removeIf(GuestIds::isOne);
        if (people.size() < 2) {
            throw Problem.conflict("too-few", "There are not two participants in this room yet.");
        }
        Collections.shuffle(people, random);
        // Rather a larger group than one that is too small to work.
        int teams = Math.max(1, people.size() / size);
        var members = new ArrayList<GroupMember>();
        for (int i = 0; i < people.size(); i++) {
            members.add(new GroupMember(i % teams + 1, i / teams, people.get(i)));
        }
        return members;
    }

    private List<GroupMember> named(Room room, List<NewGroupWork.Team> teams) {
        Check.atMost("teams", teams, MOST_TEAMS);
        var members = new ArrayList<GroupMember>();
        var known = new HashSet<UUID>();
        for (int team = 0; team < teams.size(); team++) {
            var people =
                    Check.present("teams[" + team + "].people", teams.get(team).people());
            Check.range("teams[" + team + "].people", people.size(), 1, LARGEST);
            for (int place = 0; place < people.size(); place++) {
                if (!known.add(people.get(place))) {
                    throw Problem.invalid("twice", "teams[" + team + "].people", "Somebody is in two groups.");
                }
                members.add(new GroupMember(team + 1, place, people.get(place)));
            }
        }
        if (members.isEmpty() || rooms.members(room, known).size() < known.size()) {
            throw Problem.invalid("no-member", "teams", "Choose people who are in the room.");
        }
        return members;
    }
}
