package org.lunchroom.search.index;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Cuts text into words: for {@link Fields#EXACT} as they are, for {@link Fields#WORDS} in all their forms. */
public final class WordsAnalyzer extends Analyzer {
    // No phrase reaches from one part of something into the next.
    private static final int BETWEEN_PARTS = 100;

    public WordsAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var source = new StandardTokenizer();
        Function<String, List<String>> forms =
                field.equals(Fields.EXACT) ? word -> List.of(Stems.plain(word)) : new Stems()::of;
        return new TokenStreamComponents(source, new FormsFilter(new LowerCaseFilter(source), forms));
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return BETWEEN_PARTS;
    }
}
