package org.lunchroom.search.finding;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.lunchroom.search.index.Fields;

/**
 * How many people keep each page, as far as the viewer sees: what others keep for themselves is not in the number, or it
 * would tell of it. Counted once for a query, and only for one that asks.
 */
final class Savers {
    private final IndexSearcher searcher;
    private final Query reach;
    private Map<Long, Integer> counted;

    Savers(IndexSearcher searcher, Query reach) {
        this.searcher = searcher;
        this.reach = reach;
    }

    Map<Long, Integer> all() throws IOException {
        if (counted == null) {
            var links = new BooleanQuery.Builder()
                    .add(new TermQuery(new Term(Fields.IS, "link")), Occur.FILTER)
                    .add(reach, Occur.FILTER)
                    .build();
            var counts = new HashMap<Long, Integer>();
            searcher.search(links, new OneByOne<>(new Counting(counts)));
            counted = counts;
        }
        return counted;
    }

    /** The pages that so many people keep. */
    long[] between(int least, int most) throws IOException {
        return all().entrySet().stream()
                .filter(page -> page.getValue() >= least && page.getValue() <= most)
                .mapToLong(Map.Entry::getKey)
                .toArray();
    }

    private static final class Counting extends SimpleCollector {
        private final Map<Long, Integer> counts;
        private NumericDocValues pages;

        Counting(Map<Long, Integer> counts) {
            this.counts = counts;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            pages = leaf.reader().getNumericDocValues(Fields.PAGE);
        }

        @Override
        public void collect(int document) throws IOException {
            if (pages != null && pages.advanceExact(document)) {
                counts.merge(pages.longValue(), 1, Integer::sum);
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
