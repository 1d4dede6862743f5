package org.lunchroom.results.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.lunchroom.chats.Chats;
import org.lunchroom.goals.GoalLink;
import org.lunchroom.identity.Viewer;
import org.lunchroom.people.People;
import org.lunchroom.people.Person;
import org.lunchroom.results.Result;
import org.lunchroom.results.Results;
import org.lunchroom.results.confirming.Confirmation;
import org.lunchroom.results.confirming.Confirmations;
import org.lunchroom.rooms.Rooms;

/** Joins in what a viewer sees of results; a page of them costs as many queries as one. */
@Singleton
public class ShownResults {
    private final Results results;
    private final Confirmations confirmations;
    private final People people;
    private final Rooms rooms;
    private final Chats chats;

    @Inject
    public ShownResults(Results results, Confirmations confirmations, People people, Rooms rooms, Chats chats) {
        this.results = results;
        this.confirmations = confirmations;
        this.people = people;
        this.rooms = rooms;
        this.chats = chats;
    }

    private record Joined(
            Viewer viewer,
            Map<UUID, List<GoalLink>> links,
            Map<UUID, List<Confirmation>> confirmations,
            Map<UUID, Person> people) {}

    public ShownResult show(Viewer viewer, Result result) {
        return show(viewer, List.of(result)).get(0);
    }

    /** In the given order; all of them such that the viewer may read. */
    public List<ShownResult> show(Viewer viewer, Collection<Result> these) {
        var ids = these.stream().map(Result::id).toList();
        var confirmed = confirmations.of(ids);
        var named = people.named(Stream.concat(
                        these.stream().map(Result::author),
                        confirmed.values().stream().flatMap(List::stream).map(Confirmation::person))
                .toList());
        var joined = new Joined(viewer, results.links(ids), confirmed, named);
        return these.stream().map(result -> shown(result, joined)).toList();
    }

    private ShownResult shown(Result result, Joined joined) {
        var viewer = joined.viewer;
        var room = rooms.byId(result.room());
        boolean reads = rooms.reads(viewer, room);
        boolean mine = result.author().equals(viewer.person());
        var all = joined.confirmations.getOrDefault(result.id(), List.of());
        var now = all.stream().filter(one -> one.version() == result.version()).toList();
        return new ShownResult(
                result.id(),
                mine,
                joined.people.get(result.author()),
                reads ? room.tag() : null,
                reads ? result.chat() : null,
                reads && result.chat() != null ? chats.byId(result.chat()).title() : null,
                result.goal() != null,
                result.claim(),
                result.evidence(),
                joined.links.getOrDefault(result.id(), List.of()),
                result.step().text(),
                result.audience().text(),
                now.stream()
                        .map(one -> joined.people.get(one.person()))
                        .filter(Objects::nonNull)
                        .toList(),
                all.size() - now.size(),
                now.stream().anyMatch(one -> one.person().equals(viewer.person())),
                mine || rooms.runs(viewer, room),
                result.version(),
                result.madeAt());
    }
}
