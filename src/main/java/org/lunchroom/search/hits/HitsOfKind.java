package org.lunchroom.search.hits;

import java.util.List;
import java.util.UUID;
import org.lunchroom.identity.Viewer;

/** Shows results of one kind. */
interface HitsOfKind {
    /** Those of these that are there now and that the viewer may read, in any order. */
    List<Hit> of(Viewer viewer, List<UUID> ids, Marking marking);
}
