package org.lunchroom.search.index;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Puts the forms of each word in its place. */
final class FormsFilter extends TokenFilter {
    private final Function<String, List<String>> forms;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Deque<String> others = new ArrayDeque<>();
    private State word;

    FormsFilter(TokenStream input, Function<String, List<String>> forms) {
        super(input);
        this.forms = forms;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!others.isEmpty()) {
            restoreState(word);
            step.setPositionIncrement(0);
            term.setEmpty().append(others.poll());
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        var all = forms.apply(term.toString());
        term.setEmpty().append(all.get(0));
        if (all.size() > 1) {
            others.addAll(all.subList(1, all.size()));
            word = captureState();
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        others.clear();
    }
}
