package org.lunchroom.chats.invitations;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.ChatHost;
import org.lunchroom.chats.Chats;
import org.lunchroom.identity.Viewer;
import org.lunchroom.people.People;
import org.lunchroom.people.Person;
import org.lunchroom.rooms.Rooms;
import org.lunchroom.rooms.guests.RoomAddresses;

/** Makes what one shares of a chat. */
@Singleton
public class Invitations {
    private final RoomAddresses addresses;
    private final Chats chats;
    private final Rooms rooms;
    private final People people;
    private final Clock clock;

    @Inject
    public Invitations(RoomAddresses addresses, Chats chats, Rooms rooms, People people, Clock clock) {
        this.addresses = addresses;
        this.chats = chats;
        this.rooms = rooms;
        this.people = people;
        this.clock = clock;
    }

    public String calendar(Viewer viewer, UUID id) {
        var chat = chats.seen(viewer, id);
        var tag = tag(chat);
        return CalendarFile.of(chat, tag, address(tag), clock.instant());
    }

    public String card(Viewer viewer, UUID id) {
        var chat = chats.seen(viewer, id);
        var tag = tag(chat);
        var leads = chats.leads(id);
        var named = people.named(leads.stream().map(ChatHost::person).toList());
        var hosts = leads.stream()
                .filter(lead -> lead.role() == ChatHost.Role.HOST)
                .map(lead -> named.get(lead.person()))
                .filter(Objects::nonNull)
                .map(Person::name)
                .toList();
        return Card.svg(chat, tag, hosts, address(tag));
    }

    public String code(Viewer viewer, String tag) {
        return JoinCode.svg(addresses.ofWall(rooms.seen(viewer, tag)));
    }

    private String tag(Chat chat) {
        return rooms.byId(chat.room()).tag();
    }

    private String address(String tag) {
        return addresses.of(tag);
    }
}
