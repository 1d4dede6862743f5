package org.lunchroom.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lunchroom.identity.Viewer;
import org.lunchroom.search.finding.Finder;
import org.lunchroom.search.finding.Wanted;
import org.lunchroom.search.hits.Hit;
import org.lunchroom.search.hits.Hits;
import org.lunchroom.search.hits.Marking;
import org.lunchroom.search.index.Indexing;
import org.lunchroom.search.index.Kind;

/** Finds messages, topics, asks, recaps and links by their words, within what the viewer may read at this moment. */
@Singleton
public class Search {
    private final Finder finder;
    private final Hits hits;
    private final Indexing index;

    @Inject
    public Search(Finder finder, Hits hits, Indexing index) {
        this.finder = finder;
        this.hits = hits;
        this.index = index;
    }

    /**
     * An answer.
     *
     * @param counts how many there are of each kind, whichever was asked for
     * @param after where the next page goes on; null when there is none
     * @param suggestion what may have been meant, where nothing was found; null for none
     * @param building true while the index has not read everything yet
     */
    public record Answer(
            Map<Kind, Integer> counts, List<Hit> hits, String after, Optional<String> suggestion, boolean building) {}

    /** What an empty query finds. */
    Answer nothing() {
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        for (var kind : Kind.values()) {
            counts.put(kind, 0);
        }
        return new Answer(counts, List.of(), null, Optional.empty(), index.isBuilding());
    }

    /** @param written the query as it was typed, to suggest another one */
    public Answer find(Viewer viewer, String written, Wanted wanted) {
        var found = finder.find(viewer, wanted);
        var marking = Marking.of(wanted.clause());
        boolean empty = found.counts().values().stream().allMatch(count -> count == 0);
        var suggestion = empty ? finder.suggestion(viewer, written, wanted.clause()) : Optional.<String>empty();
        return new Answer(
                found.counts(), hits.of(viewer, found.page(), marking), found.next(), suggestion, index.isBuilding());
    }
}
