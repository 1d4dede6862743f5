package org.lunchroom.search.finding;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.qanda.Relatives;
import org.lunchroom.search.index.Fields;
import org.lunchroom.search.index.Forms;
import org.lunchroom.search.index.Indexing;

/** Finds asks of a room that use the longer words of a draft, in whatever form. */
@Singleton
public class RelatedAsks implements Relatives {
    // "when do we" stands in every question.
    private static final int LONG = 4;
    private static final int MOST_WORDS = 60;
    private static final int FEWEST_ALIKE = 2;

    private final Indexing index;

    @Inject
    public RelatedAsks(Indexing index) {
        this.index = index;
    }

    @Override
    public List<UUID> like(UUID room, String draft, int most) {
        var words = Forms.in(draft).stream()
                .filter(word -> word.itself().length() >= LONG)
                .map(Forms::all)
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        if (words.size() < FEWEST_ALIKE) {
            return List.of();
        }
        try {
            return index.ask(searcher -> found(searcher, query(room, words), most));
        } catch (Problem away) {
            // Whoever writes must not be stopped because the index is being made.
            return List.of();
        }
    }

    private static Query query(UUID room, List<List<String>> words) {
        var query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.ROOM, room.toString())), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.IS, "ask")), Occur.FILTER)
                .setMinimumNumberShouldMatch(Math.max(FEWEST_ALIKE, (words.size() + 2) / 3));
        for (var forms : words) {
            var any = new SynonymQuery.Builder(Fields.WORDS);
            forms.forEach(form -> any.addTerm(new Term(Fields.WORDS, form)));
            query.add(any.build(), Occur.SHOULD);
        }
        return query.build();
    }

    private static List<UUID> found(IndexSearcher searcher, Query query, int most) throws IOException {
        var ids = new ArrayList<UUID>();
        for (var hit : searcher.search(query, most).scoreDocs) {
            var leaves = searcher.getIndexReader().leaves();
            var leaf = leaves.get(org.apache.lucene.index.ReaderUtil.subIndex(hit.doc, leaves));
            var keys = leaf.reader().getBinaryDocValues(Fields.KEY);
            if (keys.advanceExact(hit.doc - leaf.docBase)) {
                ids.add(Fields.id(keys.binaryValue()));
            }
        }
        return ids;
    }
}
