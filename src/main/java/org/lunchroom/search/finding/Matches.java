package org.lunchroom.search.finding;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.lunchroom.search.index.Fields;
import org.lunchroom.search.index.Kind;

/**
 * Goes over everything that fits, once: counts it by kind and keeps the best of the page. A page that several people keep
 * is one result, the one of their bookmarks that stands first.
 */
final class Matches extends SimpleCollector {
    private static final Kind[] KINDS = byNumber();

    /** A document and where it stands. */
    record Match(int document, Kind kind, Standing standing) {}

    private final Set<Kind> shown;
    private final Sorting sorting;
    private final Standing after;
    private final int limit;
    private final Map<Long, Integer> savers;
    private final int[] counts = new int[KINDS.length];
    private final Map<Long, Match> pages = new HashMap<>();
    // The last of the page is at the head.
    private final PriorityQueue<Match> best =
            new PriorityQueue<>((one, other) -> Standing.ORDER.compare(other.standing(), one.standing()));
    private Scorable scorer;
    private int base;
    private NumericDocValues kinds;
    private NumericDocValues times;
    private NumericDocValues ties;
    private NumericDocValues weights;
    private NumericDocValues pageIds;

    /** @param savers how many people keep each page, as far as the viewer sees; asked only when it is sorted by */
    Matches(Wanted wanted, Map<Long, Integer> savers) {
        this.shown = wanted.kinds();
        this.sorting = wanted.sorting();
        this.after = Standing.of(wanted.after());
        this.limit = wanted.limit();
        this.savers = savers;
    }

    private static Kind[] byNumber() {
        return Arrays.stream(Kind.values())
                .sorted(Comparator.comparingInt(Kind::number))
                .toArray(Kind[]::new);
    }

    @Override
    public ScoreMode scoreMode() {
        return sorting == Sorting.BEST ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public void setScorer(Scorable next) {
        scorer = next;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        base = leaf.docBase;
        kinds = leaf.reader().getNumericDocValues(Fields.KIND);
        times = leaf.reader().getNumericDocValues(Fields.AT);
        ties = leaf.reader().getNumericDocValues(Fields.TIE);
        weights = leaf.reader().getNumericDocValues(Fields.WEIGHT);
        pageIds = leaf.reader().getNumericDocValues(Fields.PAGE);
    }

    @Override
    public void collect(int document) throws IOException {
        var kind = KINDS[(int) number(kinds, document)];
        if (kind == Kind.LINK) {
            long page = number(pageIds, document);
            var match =
                    new Match(base + document, kind, standing(document, value(document, savers.getOrDefault(page, 0))));
            pages.merge(page, match, (one, other) -> other.standing().isBehind(one.standing()) ? one : other);
            return;
        }
        counts[kind.number()]++;
        if (shown.contains(kind)) {
            double value = sorting == Sorting.MOST ? number(weights, document) : value(document, 0);
            if (best.size() < limit || value >= best.peek().standing().value()) {
                offer(new Match(base + document, kind, standing(document, value)));
            }
        }
    }

    private double value(int document, int keepers) throws IOException {
        return switch (sorting) {
            case BEST -> scorer.score();
            case NEWEST -> number(times, document);
            case MOST -> keepers;
        };
    }

    private Standing standing(int document, double value) throws IOException {
        return new Standing(value, number(times, document), number(ties, document));
    }

    private static long number(NumericDocValues values, int document) throws IOException {
        return values != null && values.advanceExact(document) ? values.longValue() : 0;
    }

    private void offer(Match match) {
        if (after != null && !match.standing().isBehind(after)) {
            return;
        }
        best.add(match);
        if (best.size() > limit) {
            best.poll();
        }
    }

    /** In order, when all was collected. */
    List<Match> page() {
        if (shown.contains(Kind.LINK)) {
            pages.values().forEach(this::offer);
        }
        return best.stream()
                .sorted((one, other) -> Standing.ORDER.compare(one.standing(), other.standing()))
                .toList();
    }

    Map<Kind, Integer> counts() {
        var all = new EnumMap<Kind, Integer>(Kind.class);
        for (var kind : KINDS) {
            all.put(kind, kind == Kind.LINK ? pages.size() : counts[kind.number()]);
        }
        return all;
    }
}
