package org.lunchroom.courses.rosters;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.lunchroom.courses.Cohorts;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.text.Cell;

/** Shows a roster to the trainers, page by page in the order of names, or whole as a table. */
@Singleton
public class RosterPages {
    private static final int LIMIT = 100;
    private static final UUID FIRST = new UUID(0, 0);

    private final Database database;
    private final Cohorts cohorts;
    private final PlaceStore store = new PlaceStore();

    @Inject
    public RosterPages(Database database, Cohorts cohorts) {
        this.database = database;
        this.cohorts = cohorts;
    }

    /**
     * Somebody on the roster.
     *
     * @param address as the roster says it; what a portal says of somebody's address stays with them
     * @param state "here" once they have signed in, "waiting" before
     */
    public record Shown(UUID id, String name, String address, String source, String state) {}

    /** A page; {@code next} is where the next one starts, null after the last. */
    public record Page(List<Shown> people, int here, int waiting, UUID next) {}

    /** The page after somebody. */
    public Page page(Viewer viewer, String tag, UUID after) {
        var cohort = cohorts.led(viewer, tag);
        return database.read(handle -> {
            var from = after == null
                    ? null
                    : store.byId(handle, cohort.id(), after).orElseThrow(Problem::notFound);
            var found = store.page(
                    handle, cohort.id(), from == null ? "" : from.name(), from == null ? FIRST : from.id(), LIMIT + 1);
            boolean more = found.size() > LIMIT;
            var shown = more ? found.subList(0, LIMIT) : found;
            return new Page(
                    shown.stream().map(RosterPages::shown).toList(),
                    store.count(handle, cohort.id(), true),
                    store.count(handle, cohort.id(), false),
                    more ? shown.get(LIMIT - 1).id() : null);
        });
    }

    /** All of it as a table that comes in again unchanged. */
    public String csv(Viewer viewer, String tag) {
        var cohort = cohorts.led(viewer, tag);
        var rows = new StringBuilder("id,name,email\r\n");
        database.read(handle -> store.all(handle, cohort.id())).forEach(place -> rows.append(cell(place.subject()))
                .append(',')
                .append(cell(place.name()))
                .append(',')
                .append(cell(place.address()))
                .append("\r\n"));
        return rows.toString();
    }

    private static String cell(String text) {
        return text == null ? "" : "\"" + Cell.harmless(text).replace("\"", "\"\"") + "\"";
    }

    private static Shown shown(Place place) {
        return new Shown(
                place.id(),
                place.name(),
                place.address(),
                place.source().text(),
                place.person() == null ? "waiting" : "here");
    }
}
