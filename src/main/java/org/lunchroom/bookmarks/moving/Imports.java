package org.lunchroom.bookmarks.moving;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.lunchroom.bookmarks.Audiences;
import org.lunchroom.bookmarks.BroughtBookmarks;
import org.lunchroom.bookmarks.BroughtBookmarks.Brought;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.OnlyOnce;

/** Brings files of bookmarks in, shows before what will come of one, and takes one back as a whole. */
@Singleton
public class Imports {
    private static final int SAMPLE = 20;
    // A file takes many times its size while it is read: a few at once fit into a small server.
    private static final int AT_ONCE = 2;
    private static final Duration LATER = Duration.ofSeconds(5);

    private final Database database;
    private final Clock clock;
    private final Audiences audiences;
    private final BroughtBookmarks bookmarks;
    private final Parts parts;
    private final OnlyOnce onlyOnce;
    private final ImportStore store = new ImportStore();
    private final Semaphore places;

    @Inject
    public Imports(Database database, Clock clock, Audiences audiences, BroughtBookmarks bookmarks, Parts parts) {
        this(database, clock, audiences, bookmarks, parts, AT_ONCE);
    }

    Imports(Database database, Clock clock, Audiences audiences, BroughtBookmarks bookmarks, Parts parts, int atOnce) {
        this.database = database;
        this.clock = clock;
        this.audiences = audiences;
        this.bookmarks = bookmarks;
        this.parts = parts;
        this.onlyOnce = new OnlyOnce(clock);
        this.places = new Semaphore(atOnce);
    }

    /**
     * What will come of a file.
     *
     * @param known pages that the viewer has already; these stay as they are
     */
    public record Preview(
            String format,
            int brought,
            int known,
            List<Plan.Refused> refused,
            List<Plan.Refused> cut,
            List<Sample> sample) {}

    /** How an entry will look. */
    public record Sample(String address, String title, List<String> tags, String audience, boolean readLater) {}

    /** What came of a file; {@code now} unless a retry found it done. */
    public record Done(Import made, List<Plan.Refused> refused, List<Plan.Refused> cut, boolean now) {}

    /** Reads a file and keeps nothing. */
    public Preview preview(Viewer viewer, byte[] file, Wish wish) {
        var plan = plan(viewer, file, wish);
        var addresses = plan.brought().stream().map(Brought::address).toList();
        int known = database.read(handle -> bookmarks.had(handle, viewer.person(), addresses))
                .size();
        var sample = plan.brought().stream()
                .limit(SAMPLE)
                .map(one -> new Sample(
                        one.address().href(),
                        one.title().isEmpty() ? one.address().shown() : one.title(),
                        one.tags(),
                        one.audience().text(),
                        one.readLater()))
                .toList();
        return new Preview(plan.format(), addresses.size() - known, known, plan.refused(), plan.cut(), sample);
    }

    /** Brings a file in: all of it that can be kept, in one transaction. */
    public Done bring(Viewer viewer, byte[] file, Wish wish, String key) {
        var plan = plan(viewer, file, wish);
        return done(viewer, plan, key, (handle, id) -> {
            int brought = bookmarks.bring(handle, viewer.person(), id, plan.brought());
            store.came(handle, id, brought, plan.brought().size() - brought);
        });
    }

    /** Begins to bring a file in: what comes of it can be watched, and called off. */
    public Done begin(Viewer viewer, byte[] file, Wish wish, String key) {
        var plan = plan(viewer, file, wish);
        return done(viewer, plan, key, (handle, id) -> parts.put(handle, id, plan.brought()));
    }

    private Done done(Viewer viewer, Plan plan, String key, BiConsumer<Handle, UUID> bring) {
        var made = database.write(handle -> onlyOnce.make(handle, viewer.person(), key, "bookmark-import", () -> {
            var id = Ids.next();
            int total = plan.brought().size();
            var one = new Import(
                    id, plan.format(), clock.instant(), 0, 0, plan.refused().size(), total, total > 0);
            store.insert(handle, viewer.person(), one);
            bring.accept(handle, id);
            return id;
        }));
        return new Done(find(viewer, made.id()), plan.refused(), plan.cut(), made.now());
    }

    private Plan plan(Viewer viewer, byte[] file, Wish wish) {
        if (!places.tryAcquire()) {
            throw Problem.later(503, "busy", "Other files are being read just now. Try again in a moment.", LATER);
        }
        try {
            return Planning.of(BookmarkFile.read(file), viewer, audiences, wish);
        } finally {
            places.release();
        }
    }

    /** The viewer's imports, newest first. */
    public List<Import> of(Viewer viewer) {
        return database.read(handle -> store.of(handle, viewer.person()));
    }

    /** Takes back what an import brought, but for what was changed since, and calls off the rest; once is enough. */
    public void undo(Viewer viewer, UUID id) {
        database.run(handle -> {
            if (store.delete(handle, viewer.person(), id)) {
                bookmarks.takeBack(handle, viewer.person(), id);
            }
        });
    }

    /** One of the viewer's, as far as it has come. */
    public Import find(Viewer viewer, UUID id) {
        return database.read(handle -> store.find(handle, viewer.person(), id)).orElseThrow(Problem::notFound);
    }
}
