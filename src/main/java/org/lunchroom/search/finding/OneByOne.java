package org.lunchroom.search.finding;

import java.util.Collection;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;

/** One collector for all of the index: a search runs on the caller's thread alone. */
record OneByOne<C extends Collector>(C collector) implements CollectorManager<C, C> {
    @Override
    public C newCollector() {
        return collector;
    }

    @Override
    public C reduce(Collection<C> collectors) {
        return collector;
    }
}
