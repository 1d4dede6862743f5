package org.lunchroom.courses.rosters;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lunchroom.kernel.Ids;

/** What becomes of a roster when lines come in. The same lines again change nothing. */
final class RosterPlan {
    /** A place as it was and as it will be. */
    record Changed(Place from, Place to) {}

    final List<Place> added = new ArrayList<>();
    final List<Changed> changed = new ArrayList<>();
    final List<Place> gone = new ArrayList<>();
    final List<Fault.Told> faults = new ArrayList<>();
    int same;

    private final Known known;
    private final Source source;
    private final Instant now;
    private final Map<String, Place> byAddress = new HashMap<>();
    private final Map<String, Place> bySubject = new HashMap<>();
    private final Map<UUID, Place> byPerson = new HashMap<>();
    private final Map<String, Integer> addresses = new HashMap<>();
    private final Map<String, Integer> subjects = new HashMap<>();
    private final Set<UUID> met = new HashSet<>();

    /** Who of those on the lines has signed in before: by address, and by id. */
    record Known(Map<String, List<UUID>> addresses, Map<String, List<UUID>> subjects) {
        List<UUID> of(RosterLine line) {
            var byId = line.id() == null ? null : subjects.get(line.id());
            var found = byId != null ? byId : line.address() == null ? null : addresses.get(line.address());
            return found == null ? List.of() : found;
        }
    }

    RosterPlan(Collection<Place> there, Known known, Source source, Instant now) {
        this.known = known;
        this.source = source;
        this.now = now;
        for (var place : there) {
            byAddress.put(place.address(), place);
            bySubject.put(place.subject(), place);
            byPerson.put(place.person(), place);
        }
        byAddress.remove(null);
        bySubject.remove(null);
        byPerson.remove(null);
    }

    void take(Collection<RosterLine> lines) {
        for (var line : lines) {
            try {
                take(line);
            } catch (Fault fault) {
                faults.add(fault.told());
            }
        }
        faults.sort(Comparator.comparingInt(Fault.Told::line));
    }

    /** Whoever of these sources no line named is gone. */
    void replace(Collection<Place> there, Set<Source> sources) {
        there.stream()
                .filter(place -> sources.contains(place.source()) && !met.contains(place.id()))
                .forEach(gone::add);
    }

    private void take(RosterLine line) throws Fault {
        refuseTwice(line, line.address(), addresses);
        refuseTwice(line, line.id(), subjects);
        var people = known.of(line);
        if (people.size() > 1) {
            throw new Fault(line.number(), "two-people", line.address() == null ? line.id() : line.address());
        }
        var person = people.isEmpty() ? null : people.get(0);
        var before = found(line, person);
        if (before == null) {
            added.add(new Place(Ids.next(), line.address(), line.id(), named(line, ""), person, source, now));
            return;
        }
        if (!met.add(before.id())) {
            throw new Fault(line.number(), "same-person", line.address() == null ? line.id() : line.address());
        }
        var after = new Place(
                before.id(),
                line.address() == null ? before.address() : line.address(),
                line.id() == null ? before.subject() : line.id(),
                named(line, before.name()),
                before.person() == null ? person : before.person(),
                before.source(),
                before.at());
        if (after.equals(before)) {
            same++;
        } else {
            changed.add(new Changed(before, after));
        }
    }

    // By id first: whoever married or moved has another address, and is the same person.
    private Place found(RosterLine line, UUID person) throws Fault {
        var byId = bySubject.get(line.id());
        var byMail = byAddress.get(line.address());
        if (byId != null && byMail != null && !byId.id().equals(byMail.id())) {
            throw new Fault(line.number(), "belongs-to-another", line.address());
        }
        if (byMail != null && byId == null && line.id() != null && byMail.subject() != null) {
            throw new Fault(line.number(), "belongs-to-another", line.address());
        }
        return byId != null ? byId : byMail != null ? byMail : byPerson.get(person);
    }

    private static void refuseTwice(RosterLine line, String key, Map<String, Integer> seen) throws Fault {
        if (key != null && seen.putIfAbsent(key, line.number()) != null) {
            throw new Fault(line.number(), "twice", key);
        }
    }

    private static String named(RosterLine line, String before) {
        return line.name().isEmpty() ? before : line.name();
    }
}
