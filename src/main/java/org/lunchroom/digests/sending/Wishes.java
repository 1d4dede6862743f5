package org.lunchroom.digests.sending;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.Due;
import org.lunchroom.notifications.Choices;
import org.lunchroom.notifications.Kind;
import org.lunchroom.people.Addresses;

/** How people want mail from here, and that they may be left alone altogether. */
@Singleton
public class Wishes {
    /** The work of writing somebody's catch-up. */
    public static final String CATCH_UP = "digest.catch-up";

    /** Stands for the digests for everyone here where a room is named. */
    public static final UUID EVERYONE = new UUID(0, 0);

    /** Stands for the questions how it goes with goals where a room is named. */
    static final UUID CHECK_INS = new UUID(0, 1);

    /** Stands for the word that a course begins, or goes on, where a room is named. */
    static final UUID COURSES = new UUID(0, 2);

    private final Database database;
    private final Clock clock;
    private final Due due;
    private final Addresses addresses;
    private final Choices choices;
    private final ZoneId zone;
    private final WishStore store = new WishStore();
    private final LetterStore letters = new LetterStore();

    @Inject
    public Wishes(Database database, Clock clock, Due due, Addresses addresses, Choices choices, Settings settings) {
        this.database = database;
        this.clock = clock;
        this.due = due;
        this.addresses = addresses;
        this.choices = choices;
        this.zone = zone(settings);
    }

    /** The zone of people who never chose one. */
    public static ZoneId zone(Settings settings) {
        try {
            return ZoneId.of(settings.text("lunchroom.mail.zone", "UTC"));
        } catch (DateTimeException e) {
            throw Settings.wrong("lunchroom.mail.zone", "a time zone such as Europe/Berlin");
        }
    }

    public Wish of(UUID person) {
        return database.read(handle -> store.of(handle, person)).orElse(Wish.unsaid(zone));
    }

    /** Whether they ever chose. */
    public boolean said(UUID person) {
        return database.read(handle -> store.of(handle, person)).isPresent();
    }

    /** Rooms whose digests they do not want by mail; {@link #EVERYONE} among them for everyone's. */
    public Set<UUID> refused(UUID person) {
        return database.read(handle -> store.refused(handle, person));
    }

    /** From now on so; the catch-up comes at its next time, or no more. */
    public void put(Viewer viewer, Wish wish) {
        database.run(handle -> put(handle, viewer.person(), wish));
    }

    private void put(Handle handle, UUID person, Wish wish) {
        store.put(handle, person, wish);
        if (wish.catchUp()) {
            due.at(handle, CATCH_UP, person, wish.nextCatchUp(clock.instant()));
        } else {
            due.never(handle, CATCH_UP, person);
        }
    }

    /** Whether they take a digest of this room by mail; of everyone's where it is null. */
    public boolean takes(UUID person, UUID room) {
        return of(person).digests()
                && !refused(person).contains(room == null ? EVERYONE : room)
                && choices.mails(person, Kind.DIGEST, room);
    }

    /** No more digests of this room by mail; of everyone's where it is null. */
    public void refuse(UUID person, UUID room) {
        database.run(handle -> store.refuse(handle, person, room == null ? EVERYONE : room));
    }

    /** Digests of this room again. */
    public void accept(UUID person, UUID room) {
        database.run(handle -> store.accept(handle, person, room == null ? EVERYONE : room));
    }

    /** Whether they take the questions how it goes with their goals by mail. */
    public boolean takesCheckIns(UUID person) {
        return !refused(person).contains(CHECK_INS) && choices.mails(person, Kind.GOAL, null);
    }

    /** The questions how it goes by mail, or only where they set their goals. */
    public void takeCheckIns(UUID person, boolean wanted) {
        if (wanted) {
            accept(person, CHECK_INS);
        } else {
            refuse(person, CHECK_INS);
        }
    }

    /** Whether they take the word that a course of theirs begins, or goes on, by mail. */
    public boolean takesCourses(UUID person) {
        return !refused(person).contains(COURSES);
    }

    /** That word by mail, or only where the course is. */
    public void takeCourses(UUID person, boolean wanted) {
        if (wanted) {
            accept(person, COURSES);
        } else {
            refuse(person, COURSES);
        }
    }

    /** No more catch-ups. */
    public void refuseCatchUp(UUID person) {
        database.run(handle -> put(handle, person, of(person).withCatchUp(false)));
    }

    /** No mail of any kind. */
    void refuseAll(UUID person) {
        database.run(handle -> {
            put(handle, person, of(person).nothing());
            store.refuse(handle, person, CHECK_INS);
            store.refuse(handle, person, COURSES);
        });
    }

    /** Forgets the viewer's address and all that is written down for mail to them; from now on none is sent. */
    public void forget(Viewer viewer) {
        var person = viewer.person();
        database.run(handle -> {
            addresses.forget(handle, person);
            letters.forget(handle, person);
            store.forget(handle, person);
            // The portal will claim the address again: what stays is that they do not want any.
            put(handle, person, Wish.unsaid(zone).nothing());
            store.refuse(handle, person, CHECK_INS);
            store.refuse(handle, person, COURSES);
        });
    }

    /** A time as people write it: "09:00". */
    static LocalTime time(String field, String written) {
        try {
            return LocalTime.parse(Check.text(field, written, 5));
        } catch (DateTimeException e) {
            throw Problem.invalid("bad-time", field, "Give a time such as 09:00.");
        }
    }
}
