package org.lunchroom.previews;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.bookmarks.PageWatch;
import org.lunchroom.identity.Digest;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.web.KnownPages;
import org.lunchroom.kernel.web.Preview;
import org.lunchroom.kernel.web.WebAddress;
import org.lunchroom.previews.Seen.What;
import org.lunchroom.previews.pictures.Pictures;
import org.lunchroom.previews.pictures.Thumbnail;
import org.lunchroom.previews.reading.PageFacts;

/**
 * What pages say of themselves. Each page that somebody saved or shared gets a row and a turn; whoever looks at it writes
 * down what it brought, and tells the rooms that wait for it.
 */
@Singleton
public class Previews implements KnownPages, PageWatch {
    static final String PREVIEWED = "message.previewed";
    // So many at once were not posted but brought from a file: they wait behind what people post meanwhile.
    private static final int FEW = 20;
    private static final Duration APART = Duration.ofSeconds(1);
    private static final Duration AFTERWARDS = Duration.ofMinutes(1);

    private final Database database;
    private final Clock clock;
    private final Journal journal;
    private final Pictures pictures;
    private final PageTexts texts;
    private final PreviewStore store = new PreviewStore();

    @Inject
    public Previews(Database database, Clock clock, Journal journal, Pictures pictures, PageTexts texts) {
        this.database = database;
        this.clock = clock;
        this.journal = journal;
        this.pictures = pictures;
        this.texts = texts;
    }

    @Override
    public void named(Handle handle, Collection<UUID> pages) {
        var now = clock.instant();
        var turns = new ArrayList<Instant>();
        for (int i = 0; i < pages.size(); i++) {
            turns.add(pages.size() <= FEW ? now : now.plus(AFTERWARDS).plus(APART.multipliedBy(i)));
        }
        store.want(handle, pages, turns);
    }

    @Override
    public Map<String, Preview> of(Collection<WebAddress> addresses) {
        var keys = new HashMap<String, String>();
        addresses.forEach(address -> keys.put(Digest.of(address.key()), address.key()));
        if (keys.isEmpty()) {
            return Map.of();
        }
        var known = new HashMap<String, Preview>();
        database.read(handle -> store.rows(handle, keys.keySet())).forEach((hash, row) -> {
            if (row.title() != null || row.deadAt() != null) {
                known.put(keys.get(hash), shown(row));
            }
        });
        return known;
    }

    private static Preview shown(PreviewStore.Row row) {
        var picture = row.picture() == null || row.width() == null
                ? null
                : new Preview.Picture("/previews/pictures/" + row.picture(), row.width(), row.height());
        return new Preview(
                row.title(),
                row.description(),
                row.site(),
                row.author(),
                row.language(),
                row.published(),
                picture,
                row.deadAt() == null ? null : true,
                row.kept() ? true : null);
    }

    /** A message links to the page. If it was posted before the page had answered, its room is told when it has. */
    void posted(Handle handle, UUID page, UUID message, UUID room, Instant at) {
        var standing = store.standing(handle, page);
        if (standing.isEmpty() || !standing.get().isSettled()) {
            store.await(handle, page, message, room);
        } else if (standing.get().readyAt() != null && !standing.get().readyAt().isBefore(at)) {
            tell(handle, message, room);
        }
    }

    /** Pages whose turn it is; for a while nobody else gets them. */
    List<PreviewStore.Turn> claim(Duration lease, int limit) {
        var now = clock.instant();
        return database.writeRepeatable(handle -> store.claim(handle, now, now.plus(lease), limit));
    }

    /** Writes down what a look has brought. */
    void settle(UUID page, Seen seen) {
        database.run(handle -> store.standing(handle, page).ifPresent(before -> {
            boolean again = !before.state().equals(Standing.WAITING) && seen.what() != What.BUSY;
            if (again && !store.isUsed(handle, page)) {
                forget(handle, page);
            } else {
                settle(handle, page, before, seen);
            }
        }));
    }

    private void settle(Handle handle, UUID page, Standing before, Seen seen) {
        var now = clock.instant();
        var standing = before.after(seen.what(), now);
        store.settle(handle, page, standing, now);
        if (seen.what() == What.READY) {
            var picture = seen.picture() == null ? null : pictures.keep(handle, page, seen.picture());
            store.say(handle, page, seen.facts(), picture);
            texts.keep(handle, page, seen.facts().text());
        }
        if (standing.isSettled()) {
            var waiting = store.served(handle, page);
            if (seen.what() == What.READY) {
                waiting.forEach(one -> tell(handle, one.message(), one.room()));
            }
        }
    }

    private void tell(Handle handle, UUID message, UUID room) {
        journal.append(handle, StreamId.room(room), PREVIEWED, message, null, Map.of());
    }

    private void forget(Handle handle, UUID page) {
        store.forget(handle, page);
        pictures.forget(handle, page);
    }

    /** Whether the page has answered, or will not. */
    boolean isSettled(UUID page) {
        return database.writeRepeatable(
                handle -> store.standing(handle, page).map(Standing::isSettled).orElse(false));
    }

    /** Somebody knows what a page says without asking it; a demonstration does. */
    public void said(Handle handle, UUID page, PageFacts facts, Thumbnail picture) {
        var before = store.standing(handle, page).orElseThrow();
        settle(handle, page, before, new Seen(What.READY, facts, picture));
    }

    /** Somebody knows that a page is there no more. */
    public void gone(Handle handle, UUID page) {
        for (var before = store.standing(handle, page).orElseThrow();
                before.deadAt() == null;
                before = store.standing(handle, page).orElseThrow()) {
            settle(handle, page, before, Seen.just(What.GONE));
        }
    }

    /** From now on the settings allow more than before, perhaps. */
    void allowed() {
        database.run(handle -> store.allow(handle, clock.instant()));
    }

    void stopWaiting(Handle handle) {
        store.stopWaiting(handle);
    }
}
