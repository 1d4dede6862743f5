package org.lunchroom.search.finding;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.lunchroom.communities.topics.Topic;
import org.lunchroom.communities.topics.Topics;
import org.lunchroom.communities.topics.help.Knowledge;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.Messages;
import org.lunchroom.search.index.Fields;
import org.lunchroom.search.index.Forms;
import org.lunchroom.search.index.Indexing;

/** Finds who wrote in a room with the longer words of a question, in whatever form: they may know an answer. */
@Singleton
public class RelatedAuthors implements Knowledge {
    private static final int LONG = 4;
    private static final int MOST_WORDS = 60;
    private static final int FEWEST_ALIKE = 2;
    private static final int LOOKED_AT = 50;

    private final Indexing index;
    private final Messages messages;
    private final Topics topics;

    @Inject
    public RelatedAuthors(Indexing index, Messages messages, Topics topics) {
        this.index = index;
        this.messages = messages;
        this.topics = topics;
    }

    @Override
    public List<UUID> about(UUID room, String text, int most) {
        var words = Forms.in(text).stream()
                .filter(word -> word.itself().length() >= LONG)
                .map(Forms::all)
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        if (words.size() < FEWEST_ALIKE) {
            return List.of();
        }
        try {
            return authors(index.ask(searcher -> found(searcher, query(room, words)))).stream()
                    .limit(most)
                    .toList();
        } catch (Problem away) {
            // A question can wait for whoever runs the room; the clock must not wait for an index.
            return List.of();
        }
    }

    private static Query query(UUID room, List<List<String>> words) {
        var query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.ROOM, room.toString())), Occur.FILTER)
                .setMinimumNumberShouldMatch(FEWEST_ALIKE);
        for (var forms : words) {
            var any = new SynonymQuery.Builder(Fields.WORDS);
            forms.forEach(form -> any.addTerm(new Term(Fields.WORDS, form)));
            query.add(any.build(), Occur.SHOULD);
        }
        return query.build();
    }

    private static List<UUID> found(IndexSearcher searcher, Query query) throws IOException {
        var ids = new ArrayList<UUID>();
        for (var hit : searcher.search(query, LOOKED_AT).scoreDocs) {
            var leaves = searcher.getIndexReader().leaves();
            var leaf = leaves.get(org.apache.lucene.index.ReaderUtil.subIndex(hit.doc, leaves));
            var keys = leaf.reader().getBinaryDocValues(Fields.KEY);
            if (keys.advanceExact(hit.doc - leaf.docBase)) {
                ids.add(Fields.id(keys.binaryValue()));
            }
        }
        return ids;
    }

    // Who wrote more about it comes first. Asks are left out: some of them are nobody's.
    private Collection<UUID> authors(List<UUID> ids) {
        var wrote = Stream.concat(
                messages.all(ids).stream().filter(message -> !message.removed()).map(Message::author),
                topics.all(ids).stream().filter(topic -> !topic.removed()).map(Topic::author));
        Map<UUID, Long> counted =
                wrote.collect(Collectors.groupingBy(author -> author, LinkedHashMap::new, Collectors.counting()));
        return counted.entrySet().stream()
                .sorted(Map.Entry.<UUID, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .map(Map.Entry::getKey)
                .toList();
    }
}
