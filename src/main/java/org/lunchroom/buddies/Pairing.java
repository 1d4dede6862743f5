package org.lunchroom.buddies;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.lunchroom.buddies.lanes.Lane;
import org.lunchroom.buddies.lanes.Lanes;
import org.lunchroom.buddies.matching.Managers;
import org.lunchroom.buddies.matching.Matching;
import org.lunchroom.buddies.matching.Pair;
import org.lunchroom.buddies.matching.Standing;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.ChatState;

/** Pairs who stands at a door, whose row its caller has locked. */
@Singleton
class Pairing {
    /** How long somebody waits for a buddy of their own before they share one; once the chat is live, nobody waits. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Clock clock;
    private final Lanes lanes;
    private final Managers managers;
    private final DoorStore store = new DoorStore();

    @Inject
    Pairing(Clock clock, Lanes lanes, Managers managers) {
        this.clock = clock;
        this.lanes = lanes;
        this.managers = managers;
    }

    /** Opens a lane for each new pair; whom it concerns is to be told. */
    Set<UUID> pair(Handle handle, Chat chat) {
        var places = store.at(handle, chat.id());
        var had = lanes.inChat(handle, chat.id());
        var waiting = places.stream()
                .filter(place -> place.is(Side.NEW))
                .filter(place -> had.stream()
                        .noneMatch(lane -> lane.open() && lane.newcomer().equals(place.person())))
                .toList();
        var helpers = places.stream().filter(place -> place.is(Side.HELP)).toList();
        if (waiting.isEmpty() || helpers.isEmpty()) {
            return Set.of();
        }
        var never = had.stream()
                .map(lane -> new Pair(lane.newcomer(), lane.helper()))
                .collect(Collectors.toSet());
        var newcomers = standing(handle, chat, waiting, had);
        return open(
                handle, chat, Matching.pairs(newcomers, standing(handle, chat, helpers, had), never, shareFrom(chat)));
    }

    private Set<UUID> open(Handle handle, Chat chat, List<Pair> pairs) {
        var concerned = new HashSet<UUID>();
        for (var pair : pairs) {
            lanes.open(handle, chat.id(), pair);
            store.helped(handle, chat.room(), pair.helper());
            concerned.addAll(List.of(pair.newcomer(), pair.helper()));
        }
        return concerned;
    }

    private Instant shareFrom(Chat chat) {
        return chat.publicState() == ChatState.LIVE
                ? Instant.MAX
                : clock.instant().minus(PATIENCE);
    }

    private List<Standing> standing(Handle handle, Chat chat, Collection<Place> places, List<Lane> had) {
        var people = places.stream().map(Place::person).toList();
        var led = managers.of(handle, people);
        var times = store.times(handle, chat.room(), people);
        return places.stream()
                .map(place -> new Standing(
                        place.person(),
                        place.languages(),
                        led.get(place.person()),
                        place.cameAt(),
                        beside(had, place.person()),
                        times.getOrDefault(place.person(), 0)))
                .toList();
    }

    private static int beside(List<Lane> had, UUID person) {
        return (int) had.stream()
                .filter(lane -> lane.open() && lane.helper().equals(person))
                .count();
    }
}
