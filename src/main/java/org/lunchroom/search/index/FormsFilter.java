package org.lunchroom.search.index;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Puts all forms of a word where it stands, itself first. The last filter there is: whoever reads it leaves its
 * attributes alone, so between two forms only the term changes, and nothing is copied.
 */
final class FormsFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Function<String, List<String>> forms;
    private List<String> all = List.of();
    private int next;

    FormsFilter(TokenStream input, Function<String, List<String>> forms) {
        super(input);
        this.forms = forms;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (next < all.size()) {
            step.setPositionIncrement(0);
        } else if (input.incrementToken()) {
            all = forms.apply(term.toString());
            next = 0;
        } else {
            return false;
        }
        term.setEmpty().append(all.get(next++));
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        all = List.of();
        next = 0;
    }
}
