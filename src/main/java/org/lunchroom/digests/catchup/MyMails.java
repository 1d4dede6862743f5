package org.lunchroom.digests.catchup;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.lunchroom.digests.sending.DailyLimit;
import org.lunchroom.digests.sending.Letters;
import org.lunchroom.digests.sending.NewWish;
import org.lunchroom.digests.sending.Wishes;
import org.lunchroom.follows.Follows;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.people.Addresses;
import org.lunchroom.people.Languages;
import org.lunchroom.rooms.Rooms;

/** All that is kept for mail to one person, for that person to see and to have forgotten. */
@Singleton
public class MyMails {
    private static final String EVERYONE = "*";

    private final Database database;
    private final Languages languages;
    private final Wishes wishes;
    private final Follows follows;
    private final Letters letters;
    private final Addresses addresses;
    private final Rooms rooms;
    private final DailyLimit limit;
    private final CaughtUpStore caughtUp = new CaughtUpStore();

    @Inject
    public MyMails(
            Database database,
            Languages languages,
            Wishes wishes,
            Follows follows,
            Letters letters,
            Addresses addresses,
            Rooms rooms,
            DailyLimit limit) {
        this.database = database;
        this.languages = languages;
        this.wishes = wishes;
        this.follows = follows;
        this.letters = letters;
        this.addresses = addresses;
        this.rooms = rooms;
        this.limit = limit;
    }

    public MyMail of(Viewer viewer) {
        var wish = wishes.of(viewer.person());
        return new MyMail(
                letters.on(),
                letters.on() && addresses.of(viewer.person()).isPresent(),
                addresses.failing(viewer.person()).orElse(null),
                wishes.said(viewer.person()),
                wish.digests(),
                wish.catchUp(),
                wishes.takesCheckIns(viewer.person()),
                wishes.takesCourses(viewer.person()),
                languages.of(viewer.person()).tag(),
                Arrays.stream(Language.values()).map(Language::tag).toList(),
                wish.zone().getId(),
                wish.quietFrom().toString(),
                wish.quietUntil().toString(),
                wish.day().name().toLowerCase(Locale.ROOT),
                wish.hour().toString(),
                wish.most(),
                limit.most(),
                wish.atWork(),
                wishes.refused(viewer.person()).stream()
                        .map(room -> name(viewer, room))
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList(),
                follows.of(viewer));
    }

    // A room that they may not read any more is none of their business, not even by its name.
    private String name(Viewer viewer, UUID room) {
        if (room.equals(Wishes.EVERYONE)) {
            return EVERYONE;
        }
        try {
            var found = rooms.byId(room);
            return rooms.reads(viewer, found) ? found.tag() : null;
        } catch (Problem gone) {
            return null;
        }
    }

    /** How they want mail, from now on; in which language, where they say so. */
    public void put(Viewer viewer, NewWish wanted) {
        var wish = wanted.checked(wishes.of(viewer.person()));
        var language = wanted.spoken();
        database.run(handle -> {
            wishes.put(viewer, wish);
            if (wanted.checkIns() != null) {
                wishes.takeCheckIns(viewer.person(), wanted.checkIns());
            }
            if (wanted.courses() != null) {
                wishes.takeCourses(viewer.person(), wanted.courses());
            }
            language.ifPresent(chosen -> languages.choose(viewer.person(), chosen));
        });
    }

    /** Their address works again, by their own word. */
    public void tryAgain(Viewer viewer) {
        addresses.tryAgain(viewer.person());
    }

    /** Address, choices and all that they follow; from now on no mail is sent to them. */
    public void forget(Viewer viewer) {
        database.run(handle -> {
            languages.forget(handle, viewer.person());
            wishes.forget(viewer);
            follows.forget(handle, viewer.person());
            caughtUp.forget(handle, viewer.person());
        });
    }
}
