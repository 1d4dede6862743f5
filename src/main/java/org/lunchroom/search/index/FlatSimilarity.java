package org.lunchroom.search.index;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * Ranks by how often the words stand in something and how long that is, and by nothing that depends on other documents:
 * how rare a word is would tell what is said in rooms that the viewer can't read, and would move the pages of a list
 * while somebody turns them.
 */
final class FlatSimilarity extends BM25Similarity {
    private static final float USUAL_LENGTH = 25;

    @Override
    public Explanation idfExplain(CollectionStatistics all, TermStatistics term) {
        return Explanation.match(1f, "every word counts the same");
    }

    @Override
    public Explanation idfExplain(CollectionStatistics all, TermStatistics[] terms) {
        return Explanation.match((float) terms.length, "every word counts the same");
    }

    @Override
    protected float avgFieldLength(CollectionStatistics all) {
        return USUAL_LENGTH;
    }
}
