package org.lunchroom.digests.sending;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.lunchroom.kernel.mail.Mailer;
import org.lunchroom.kernel.mail.PostOffice;
import org.lunchroom.kernel.sql.Database;

/** What waits to be sent. Where no mail is set up, nothing is written down to wait. */
@Singleton
public class Letters {
    private final Database database;
    private final Clock clock;
    private final Mailer mailer;
    private final LetterStore store = new LetterStore();

    @Inject
    Letters(Database database, Clock clock, PostOffice office) {
        this(database, clock, (Mailer) office);
    }

    public Letters(Database database, Clock clock, Mailer mailer) {
        this.database = database;
        this.clock = clock;
        this.mailer = mailer;
    }

    /** Whether mails go out at all. */
    public boolean on() {
        return mailer.isOn();
    }

    /** To be sent in its time, once however often it is written. */
    public void write(Handle handle, Letter letter) {
        write(handle, List.of(letter));
    }

    public void write(Handle handle, List<Letter> letters) {
        if (mailer.isOn()) {
            store.insert(handle, letters, clock.instant());
        }
    }

    /** Whether one of this kind about this went to the person. */
    public boolean went(Letter.Kind kind, UUID about, UUID person) {
        return database.read(handle -> store.went(handle, kind, about, person));
    }

    /** How many of a digest's letters are waiting, sending, sent, skipped, failed and unknown. */
    public Map<String, Integer> counts(UUID digest) {
        return fates(digest).stream().collect(Collectors.groupingBy(Fate::state, Collectors.summingInt(Fate::letters)));
    }

    /** Why some of them were not sent, and how many. */
    public List<Fate> troubles(UUID digest) {
        return fates(digest).stream().filter(Fate::trouble).toList();
    }

    private List<Fate> fates(UUID digest) {
        return database.read(handle -> store.fates(handle, digest));
    }
}
