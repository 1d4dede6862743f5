package org.lunchroom.search.finding;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.lunchroom.identity.Viewer;
import org.lunchroom.people.People;
import org.lunchroom.rooms.Rooms;
import org.lunchroom.search.index.Fields;
import org.lunchroom.search.index.Indexing;
import org.lunchroom.search.index.Kind;
import org.lunchroom.search.language.Clause;
import org.lunchroom.search.language.QueryText;

/** Finds what fits, within what the viewer may read. */
@Singleton
public class Finder {
    private final Indexing index;
    private final Reach reach;
    private final People people;
    private final Rooms rooms;

    @Inject
    public Finder(Indexing index, Reach reach, People people, Rooms rooms) {
        this.index = index;
        this.reach = reach;
        this.people = people;
        this.rooms = rooms;
    }

    public Found find(Viewer viewer, Wanted wanted) {
        var within = reach.of(viewer);
        return index.ask(searcher -> find(searcher, viewer, wanted, within));
    }

    private Found find(IndexSearcher searcher, Viewer viewer, Wanted wanted, Query within) throws IOException {
        var savers = new Savers(searcher, within);
        var asked = new Translation(viewer, people, rooms, savers).of(wanted.clause());
        var query = new BooleanQuery.Builder()
                .add(asked.orElseGet(MatchNoDocsQuery::new), Occur.MUST)
                .add(within, Occur.FILTER)
                .build();
        var matches = new Matches(wanted, wanted.sorting() == Sorting.MOST ? savers.all() : Map.of());
        searcher.search(query, new OneByOne<>(matches));
        var page = matches.page();
        var full = page.size() == wanted.limit();
        return new Found(
                ids(searcher, page),
                matches.counts(),
                full ? page.get(page.size() - 1).standing().cursor() : null);
    }

    /** A query that finds something, like one that finds nothing. */
    public Optional<String> suggestion(Viewer viewer, String written, Clause clause) {
        var within = reach.of(viewer);
        return index.ask(searcher ->
                new Suggestions(searcher, within).instead(written, clause).filter(text -> finds(viewer, text)));
    }

    private boolean finds(Viewer viewer, String text) {
        return QueryText.read(text, ZoneOffset.UTC)
                .map(clause -> new Wanted(clause, EnumSet.allOf(Kind.class), Sorting.NEWEST, null, 1))
                .filter(wanted -> !find(viewer, wanted).page().isEmpty())
                .isPresent();
    }

    private static List<Found.One> ids(IndexSearcher searcher, List<Matches.Match> page) throws IOException {
        var ones = new ArrayList<Found.One>();
        for (var match : page) {
            var leaves = searcher.getIndexReader().leaves();
            var leaf = leaves.get(org.apache.lucene.index.ReaderUtil.subIndex(match.document(), leaves));
            var keys = leaf.reader().getBinaryDocValues(Fields.KEY);
            if (keys.advanceExact(match.document() - leaf.docBase)) {
                ones.add(new Found.One(match.kind(), Fields.id(keys.binaryValue())));
            }
        }
        return ones;
    }
}
