package org.lunchroom.search.finding;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.lunchroom.bookmarks.BookmarkTag;
import org.lunchroom.identity.Viewer;
import org.lunchroom.people.People;
import org.lunchroom.rooms.Rooms;
import org.lunchroom.search.index.Fields;
import org.lunchroom.search.index.Forms;
import org.lunchroom.search.language.Clause;

/** What a clause means to the index, for one viewer: their "me", the rooms that they know, the savers whom they see. */
final class Translation {
    // The word as it was written counts for more than another form of it.
    private static final float OTHER_FORM = 0.6f;

    private final Viewer viewer;
    private final People people;
    private final Rooms rooms;
    private final Savers savers;

    Translation(Viewer viewer, People people, Rooms rooms, Savers savers) {
        this.viewer = viewer;
        this.people = people;
        this.rooms = rooms;
        this.savers = savers;
    }

    /** The query; empty for a clause in which nothing can be searched, such as "!!!". */
    Optional<Query> of(Clause clause) throws IOException {
        if (clause instanceof Clause.All all) {
            return all(all.of());
        }
        if (clause instanceof Clause.Any any) {
            return any(any.of());
        }
        if (clause instanceof Clause.Not) {
            return all(List.of(clause));
        }
        return leaf(clause);
    }

    private Optional<Query> all(List<Clause> parts) throws IOException {
        var query = new BooleanQuery.Builder();
        boolean wants = false;
        boolean refuses = false;
        for (var part : parts) {
            if (part instanceof Clause.Not not) {
                var unwanted = of(not.of());
                unwanted.ifPresent(one -> query.add(one, Occur.MUST_NOT));
                refuses |= unwanted.isPresent();
            } else {
                var wanted = of(part);
                wanted.ifPresent(one -> query.add(one, isFilter(part) ? Occur.FILTER : Occur.MUST));
                wants |= wanted.isPresent();
            }
        }
        if (!wants && refuses) {
            query.add(new MatchAllDocsQuery(), Occur.FILTER);
        }
        return wants || refuses ? Optional.of(query.build()) : Optional.empty();
    }

    private static boolean isFilter(Clause clause) {
        return !(clause instanceof Clause.Word
                || clause instanceof Clause.Phrase
                || clause instanceof Clause.All
                || clause instanceof Clause.Any);
    }

    private Optional<Query> any(List<Clause> parts) throws IOException {
        var query = new BooleanQuery.Builder();
        boolean some = false;
        for (var part : parts) {
            var one = of(part);
            one.ifPresent(found -> query.add(found, Occur.SHOULD));
            some |= one.isPresent();
        }
        return some ? Optional.of(query.build()) : Optional.empty();
    }

    private Optional<Query> leaf(Clause clause) throws IOException {
        if (clause instanceof Clause.Word word) {
            return word(word.text());
        }
        if (clause instanceof Clause.Phrase phrase) {
            return phrase(Forms.in(phrase.text()));
        }
        if (clause instanceof Clause.Start start) {
            return Forms.in(start.text()).stream()
                    .findFirst()
                    .map(forms -> new PrefixQuery(new Term(Fields.EXACT, forms.itself())));
        }
        return Optional.of(filter(clause));
    }

    private static Optional<Query> word(String text) {
        var words = Forms.in(text);
        if (words.size() != 1) {
            return phrase(words);
        }
        var forms = words.get(0);
        var query = new SynonymQuery.Builder(Fields.WORDS);
        forms.all()
                .forEach(form ->
                        query.addTerm(new Term(Fields.WORDS, form), form.equals(forms.itself()) ? 1 : OTHER_FORM));
        return Optional.of(query.build());
    }

    private static Optional<Query> phrase(List<Forms> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new PhraseQuery(Fields.EXACT, words.stream().map(Forms::itself).toArray(String[]::new)));
    }

    private Query filter(Clause clause) throws IOException {
        if (clause instanceof Clause.Tagged tagged) {
            return term(Fields.TAG, BookmarkTag.folded(BookmarkTag.cleaned(tagged.tag())));
        }
        if (clause instanceof Clause.Is is) {
            return term(Fields.IS, is.trait().text());
        }
        if (clause instanceof Clause.By by) {
            return by(by.name());
        }
        if (clause instanceof Clause.In in) {
            return rooms.find(viewer, in.tag())
                    .map(room -> term(Fields.ROOM, room.id().toString()))
                    .orElseGet(MatchNoDocsQuery::new);
        }
        if (clause instanceof Clause.Saved saved) {
            return NumericDocValuesField.newSlowSetQuery(Fields.PAGE, savers.between(saved.least(), saved.most()));
        }
        if (clause instanceof Clause.Liked liked) {
            return new BooleanQuery.Builder()
                    .add(
                            NumericDocValuesField.newSlowRangeQuery(Fields.WEIGHT, liked.least(), liked.most()),
                            Occur.FILTER)
                    .add(term(Fields.IS, "link"), Occur.MUST_NOT)
                    .build();
        }
        var days = (Clause.Between) clause;
        return LongPoint.newRangeQuery(
                Fields.AT, days.from().toEpochMilli(), days.until().toEpochMilli() - 1);
    }

    private static Query term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }

    private Query by(String name) {
        Set<UUID> meant = name.equalsIgnoreCase("me") ? Set.of(viewer.person()) : people.whoseNameHas(name);
        return new TermInSetQuery(
                Fields.BY,
                meant.stream().map(person -> new BytesRef(person.toString())).toList());
    }
}
