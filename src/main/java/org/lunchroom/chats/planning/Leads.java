package org.lunchroom.chats.planning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lunchroom.chats.ChatHost;
import org.lunchroom.chats.ChatHost.Role;
import org.lunchroom.identity.GuestIds;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.people.People;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** Checks who is to lead a chat: people there are, who may read the room, each once, at least one host. */
@Singleton
public class Leads {
    private static final int MOST = 20;

    private final People people;
    private final Rooms rooms;

    @Inject
    public Leads(People people, Rooms rooms) {
        this.people = people;
        this.rooms = rooms;
    }

    List<ChatHost> of(Room room, List<UUID> hosts, List<UUID> comoderators) {
        var leads = new ArrayList<ChatHost>();
        add(leads, room, "hosts", hosts, Role.HOST);
        if (leads.isEmpty()) {
            throw Problem.invalid("required", "hosts", "A chat needs a host.");
        }
        add(leads, room, "comoderators", comoderators, Role.COMODERATOR);
        return leads;
    }

    private void add(List<ChatHost> leads, Room room, String field, List<UUID> wanted, Role role) {
        if (wanted == null) {
            return;
        }
        var known = people.named(Check.atMost(field, wanted, MOST));
        for (int i = 0; i < wanted.size(); i++) {
            var person = wanted.get(i);
            var place = field + "[" + i + "]";
            if (person == null || !known.containsKey(person)) {
                throw Problem.invalid("no-such-person", place, "There is nobody with this id.");
            }
            if (GuestIds.isOne(person)
                    || !rooms.reads(new Viewer(person, known.get(person).name(), Set.of()), room)) {
                throw Problem.invalid("not-a-member", place, "Only members of the room can lead a chat in it.");
            }
            if (leads.stream().noneMatch(lead -> lead.person().equals(person))) {
                leads.add(new ChatHost(person, role));
            }
        }
    }
}
