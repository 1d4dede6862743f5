package org.lunchroom.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * A word where it stands in a text.
 *
 * @param all its forms, as the index has them; the first is the word itself
 */
public record Forms(int from, int until, List<String> all) {
    // Safe for many threads: each has its own parts of it.
    private static final WordsAnalyzer ANALYZER = new WordsAnalyzer();

    /** The words of a text, in order, cut as the index cuts them. */
    public static List<Forms> in(String text) {
        var words = new ArrayList<Forms>();
        try (var tokens = ANALYZER.tokenStream(Fields.WORDS, text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var place = tokens.addAttribute(OffsetAttribute.class);
            var step = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (step.getPositionIncrement() > 0) {
                    words.add(new Forms(place.startOffset(), place.endOffset(), new ArrayList<>()));
                }
                words.get(words.size() - 1).all().add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    public String itself() {
        return all.get(0);
    }
}
