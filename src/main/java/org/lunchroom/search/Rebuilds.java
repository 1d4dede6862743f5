package org.lunchroom.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.grid.Grid;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.search.index.Indexing;

/** Makes the index anew when somebody asks for it, here and on the other nodes, while the old one answers. */
@Singleton
public class Rebuilds {
    private static final String TOPIC = "search-rebuild";
    private static final byte[] NOW = {1};

    private final Indexing index;
    private final Database database;
    private final Audit audit;
    private final Grid grid;

    @Inject
    public Rebuilds(Indexing index, Database database, Audit audit, Grid grid) {
        this.index = index;
        this.database = database;
        this.audit = audit;
        this.grid = grid;
        grid.listen(TOPIC, (node, said) -> index.rebuild());
    }

    /**
     * How this node's index is.
     *
     * @param things how many can be found
     * @param building whether it has not read everything yet
     * @param rebuilding whether a new one is being made beside it
     */
    public record State(int things, boolean building, boolean rebuilding) {}

    public State state() {
        return new State(index.size(), index.isBuilding(), index.isRebuilding());
    }

    /** Begins; refused while one is being made. */
    public State begin(Viewer keeper) {
        if (index.isBuilding()) {
            throw Problem.conflict("still-building", "The search is reading everything already.");
        }
        if (!index.rebuild()) {
            throw Problem.conflict("rebuild-running", "Another rebuild is running.");
        }
        grid.tell(TOPIC, NOW);
        // A machine's key is nobody's: the record then names the server itself.
        var actor = keeper.is(Roles.KEEPER) ? null : keeper;
        database.run(handle -> audit.record(handle, actor, "search.rebuilt", null, Map.of()));
        return state();
    }
}
