package org.lunchroom.search.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.lunchroom.search.index.Fields;
import org.lunchroom.search.index.Forms;
import org.lunchroom.search.language.Clause;

/**
 * What somebody may have meant who found nothing. A word is suggested only if it stands in something that the viewer may
 * read, and chosen by how often it does so there: other rooms' words neither appear nor push others aside.
 */
final class Suggestions {
    private static final int FAR = 2;
    private static final int SHORT = 5;
    private static final int MOST = 5_000;
    private static final int WORDS = 5;

    private final IndexSearcher searcher;
    private final Query reach;

    Suggestions(IndexSearcher searcher, Query reach) {
        this.searcher = searcher;
        this.reach = reach;
    }

    /** The query with other words in place of those that stand nowhere; empty where that helps nothing. */
    Optional<String> instead(String written, Clause clause) throws IOException {
        var words = new ArrayList<String>();
        collect(clause, words);
        var text = written;
        for (var word : words.stream().distinct().limit(WORDS).toList()) {
            var forms = Forms.in(word);
            if (forms.size() == 1 && count(forms.get(0).itself()) == 0) {
                var better = nearest(forms.get(0).itself());
                if (better.isPresent()) {
                    text = replaced(text, word, better.get());
                }
            }
        }
        return text.equals(written) ? Optional.empty() : Optional.of(text);
    }

    private static void collect(Clause clause, List<String> words) {
        if (clause instanceof Clause.All all) {
            all.of().forEach(part -> collect(part, words));
        } else if (clause instanceof Clause.Any any) {
            any.of().forEach(part -> collect(part, words));
        } else if (clause instanceof Clause.Word word) {
            words.add(word.text());
        }
    }

    private static String replaced(String text, String word, String better) {
        return text.replaceFirst(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])", Matcher.quoteReplacement(better));
    }

    private record Near(String word, int count) {}

    private Optional<String> nearest(String word) throws IOException {
        if (word.codePointCount(0, word.length()) < 3) {
            return Optional.empty();
        }
        int most = word.length() < SHORT ? 1 : FAR;
        for (int edits = 1; edits <= most; edits++) {
            var best = within(word, edits).stream()
                    .max(Comparator.comparingInt(Near::count).thenComparing(Near::word));
            if (best.isPresent()) {
                return best.map(Near::word);
            }
        }
        return Optional.empty();
    }

    private List<Near> within(String word, int edits) throws IOException {
        var near = new ArrayList<Near>();
        var terms = MultiTerms.getTerms(searcher.getIndexReader(), Fields.EXACT);
        if (terms == null) {
            return near;
        }
        // The first letter is rarely the wrong one, and without it few words need to be looked at.
        var those = FuzzyQuery.getFuzzyAutomaton(word, edits, 1, true).getTermsEnum(terms);
        int looked = 0;
        for (BytesRef term = those.next(); term != null && looked < MOST; term = those.next()) {
            looked++;
            var text = term.utf8ToString();
            int count = count(text);
            if (count > 0) {
                near.add(new Near(text, count));
            }
        }
        return near;
    }

    private int count(String word) throws IOException {
        return searcher.count(new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.EXACT, word)), Occur.FILTER)
                .add(reach, Occur.FILTER)
                .build());
    }
}
