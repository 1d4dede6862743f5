package org.lunchroom.qanda;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
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
    private final Iterable<Relatives> relatives;
    private final PersonLimit limit = new PersonLimit(PER_MINUTE, "too-many-searches");
    private final AskStore store = new AskStore();

    @Inject
    SimilarAsks(Database database, Instance<Relatives> relatives) {
        this(database, (Iterable<Relatives>) relatives);
    }

    /** The same by hand. */
    public SimilarAsks(Database database, Iterable<Relatives> relatives) {
        this.database = database;
        this.relatives = relatives;
    }

    /**
     * The nearest first; among equals, what more people want to know. Behind what is written nearly alike stands what the
     * search finds to use the same words.
     */
    public List<Ask> to(Viewer viewer, Room room, String draft) {
        var words = Check.text("words", draft, LONGEST_DRAFT);
        limit.take(viewer);
        var which = new WhichAsks(Sorting.VOTES, AMONG, null, LOOKED_AT);
        var written = database.read(handle -> store.list(handle, room.id(), null, false, which)).stream()
                .map(ask -> new Near(ask, Likeness.covered(words, ask.words())))
                .filter(near -> near.covered() >= ALIKE)
                .sorted(Comparator.comparingDouble(Near::covered).reversed())
                .limit(SHOWN)
                .map(Near::ask);
        return Stream.concat(written, related(room, words))
                .collect(Collectors.toMap(Ask::id, ask -> ask, (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .limit(SHOWN)
                .toList();
    }

    private Stream<Ask> related(Room room, String words) {
        return StreamSupport.stream(relatives.spliterator(), false)
                .flatMap(one -> one.like(room.id(), words, SHOWN).stream())
                .flatMap(id -> database.read(handle -> store.byId(handle, id)).stream())
                .filter(ask -> ask.room().equals(room.id()) && AMONG.contains(ask.state()));
    }
}
