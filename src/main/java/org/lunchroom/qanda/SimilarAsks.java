package org.lunchroom.qanda;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.text.Likeness;
import org.lunchroom.rooms.Room;

/** What others have asked already, while somebody is still writing: of this room, among what everybody sees. */
@Singleton
public class SimilarAsks {
    private static final int LOOKED_AT = 1_000;
    private static final int SHOWN = 5;
    private static final int LONGEST_DRAFT = 20_000;
    private static final int PER_MINUTE = 120;
    private static final double ALIKE = 0.5;
    private static final Set<AskState> AMONG =
            EnumSet.of(AskState.APPROVED, AskState.ON_STAGE, AskState.PROMISED, AskState.ANSWERED);

    private record Near(Ask ask, double covered) {}

    private final Database database;
    private final PersonLimit limit = new PersonLimit(PER_MINUTE, "too-many-searches");
    private final AskStore store = new AskStore();

    @Inject
    public SimilarAsks(Database database) {
        this.database = database;
    }

    /** The nearest first; among equals, what more people want to know. */
    public List<Ask> to(Viewer viewer, Room room, String draft) {
        var words = Check.text("words", draft, LONGEST_DRAFT);
        limit.take(viewer);
        var which = new WhichAsks(Sorting.VOTES, AMONG, null, LOOKED_AT);
        return database.read(handle -> store.list(handle, room.id(), null, false, which)).stream()
                .map(ask -> new Near(ask, Likeness.covered(words, ask.words())))
                .filter(near -> near.covered() >= ALIKE)
                .sorted(Comparator.comparingDouble(Near::covered).reversed())
                .limit(SHOWN)
                .map(Near::ask)
                .toList();
    }
}
