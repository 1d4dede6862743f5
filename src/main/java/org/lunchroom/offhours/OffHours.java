package org.lunchroom.offhours;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.people.hours.Hours;
import org.lunchroom.people.hours.WorkingHours;
import org.lunchroom.rooms.Headcount;
import org.lunchroom.rooms.Membership;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/**
 * Rooms at hours when nobody is in charge. Who is around is told of those alone who chose to be shown; whether somebody who
 * runs the room is there counts for {@link SafeMode}, and is told as yes or no.
 */
@Singleton
public class OffHours {
    static final int CONTACT = 500;
    private static final Duration REMEMBERED = Duration.ofDays(7);

    private final Database database;
    private final Clock clock;
    private final Audit audit;
    private final Rooms rooms;
    private final WorkingHours hours;
    private final Iterable<Headcount> headcounts;
    private final OffHoursStore store = new OffHoursStore();
    // Posting asks it each time; a change counts within two seconds.
    private final Cache<UUID, Optional<Setting>> settings = Caffeine.newBuilder()
            .maximumSize(5_000)
            .expireAfterWrite(Duration.ofSeconds(1))
            .build();

    @Inject
    OffHours(
            Database database,
            Clock clock,
            Audit audit,
            Rooms rooms,
            WorkingHours hours,
            Instance<Headcount> headcounts) {
        this(database, clock, audit, rooms, hours, (Iterable<Headcount>) headcounts);
    }

    OffHours(
            Database database,
            Clock clock,
            Audit audit,
            Rooms rooms,
            WorkingHours hours,
            Iterable<Headcount> headcounts) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
        this.rooms = rooms;
        this.hours = hours;
        this.headcounts = headcounts;
    }

    /**
     * Somebody who is around.
     *
     * @param here whether they have the room open
     * @param until when their shift ends; null outside of it
     */
    public record Around(UUID person, boolean here, Instant until) {}

    /** Whose turn is next. */
    public record Next(UUID person, Instant from) {}

    Optional<Setting> setting(UUID room) {
        return settings.get(room, id -> database.read(handle -> store.of(handle, id)));
    }

    /** Keeps the room like this from now on; for those who run it. */
    void keep(Viewer viewer, Room room, Safe safe, String contact) {
        refuseOthers(viewer, room);
        var wanted = Check.present("safe", safe);
        var whom = Check.optionalText("contact", contact, CONTACT);
        int version = setting(room.id()).map(Setting::version).orElse(0) + 1;
        database.run(handle -> {
            audit.record(
                    handle,
                    viewer,
                    "off-hours.set",
                    room.id(),
                    null,
                    Map.of("room", room.tag(), "safe", wanted.text()));
            store.put(handle, new Setting(room.id(), wanted, whom, version));
            database.afterCommit(() -> settings.invalidate(room.id()));
        });
    }

    /** It is a room like any other again. */
    void end(Viewer viewer, Room room) {
        refuseOthers(viewer, room);
        database.run(handle -> {
            audit.record(handle, viewer, "off-hours.ended", room.id(), null, Map.of("room", room.tag()));
            store.end(handle, room.id());
            database.afterCommit(() -> settings.invalidate(room.id()));
        });
    }

    /** Shows the viewer as around when they are, or no longer. */
    void show(Viewer viewer, Room room, boolean on) {
        if (on && !rooms.membership(viewer, room).joined()) {
            throw Problem.conflict("join-first", "Members are shown as around: join the room first.");
        }
        database.run(handle -> store.show(handle, room.id(), viewer.person(), on));
    }

    boolean shown(Viewer viewer, Room room) {
        return database.read(handle -> store.shown(handle, room.id())).contains(viewer.person());
    }

    /** Who is around now, of those who chose to be shown. */
    List<Around> around(Room room) {
        var now = clock.instant();
        var shown = database.read(handle -> store.shown(handle, room.id())).stream()
                .filter(person -> rooms.reads(new Viewer(person, "", java.util.Set.of(Roles.MEMBER)), room))
                .toList();
        var known = hours.of(shown);
        var around = new ArrayList<Around>();
        for (var person : shown) {
            var until = Optional.ofNullable(known.get(person)).flatMap(shift -> shift.until(now));
            boolean here = isHere(room.id(), person);
            if (here || until.isPresent()) {
                around.add(new Around(person, here, until.orElse(null)));
            }
        }
        around.sort(Comparator.comparing(Around::here).reversed().thenComparing(Around::person));
        return around;
    }

    /** Whom a question is kept for: whose shift begins next of those who are shown, else the first who runs the room. */
    Optional<Next> next(Room room, UUID except) {
        var now = clock.instant();
        var shown = database.read(handle -> store.shown(handle, room.id())).stream()
                .filter(person -> !person.equals(except))
                .filter(person -> rooms.reads(new Viewer(person, "", java.util.Set.of(Roles.MEMBER)), room))
                .toList();
        Map<UUID, Hours> known = hours.of(shown);
        var shift = known.entrySet().stream()
                .flatMap(one -> one.getValue().next(now).stream().map(from -> new Next(one.getKey(), from)))
                .min(Comparator.comparing(Next::from).thenComparing(Next::person));
        return shift.or(() -> rooms.running(room).stream()
                .map(Membership::person)
                .filter(person -> !person.equals(except))
                .findFirst()
                .map(person -> new Next(person, null)));
    }

    /** Whether somebody who runs the room is around: with the room open, or shown and on shift. */
    boolean isKept(Room room) {
        var now = clock.instant();
        var running = rooms.running(room).stream().map(Membership::person).toList();
        if (running.stream().anyMatch(person -> isHere(room.id(), person))) {
            return true;
        }
        var shown = database.read(handle -> store.shown(handle, room.id()));
        return hours.of(running.stream().filter(shown::contains).toList()).values().stream()
                .anyMatch(shift -> shift.covers(now));
    }

    /** The viewer's questions that were kept, and those that were kept for them, while nobody has replied. */
    List<KeptQuestion> kept(Viewer viewer, Room room) {
        var since = clock.instant().minus(REMEMBERED);
        return database.read(handle -> store.unanswered(handle, room.id(), viewer.person(), since));
    }

    private boolean isHere(UUID room, UUID person) {
        for (var headcount : headcounts) {
            if (headcount.has(room, person)) {
                return true;
            }
        }
        return false;
    }

    private void refuseOthers(Viewer viewer, Room room) {
        if (!rooms.runs(viewer, room)) {
            throw Problem.forbidden("Only those who run the room can do that.");
        }
    }
}
