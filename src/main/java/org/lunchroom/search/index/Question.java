package org.lunchroom.search.index;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;

/** A question to the index as it was when what is new was last shown. */
public interface Question<T> {
    T answer(IndexSearcher searcher) throws IOException;
}
