package org.lunchroom.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.qanda.Ask;
import org.lunchroom.qanda.NewAsk;
import org.lunchroom.qanda.SimilarAsks;
import org.lunchroom.qanda.Way;
import org.lunchroom.search.finding.RelatedAsks;

/** Whoever holds the files of the index can't name a strict asker, nor an anonymous one. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class AskersTest {
    @Parameter
    TestDatabase kind;

    TestSearch test;

    @BeforeEach
    void open() {
        test = new TestSearch(kind);
        test.qanda.takesAsks(0, Way.values());
    }

    @AfterEach
    void close() {
        test.close();
    }

    /** Every term of every field in every index below the directory, as bytes and as text. */
    private List<String> terms() {
        test.ask(test.qanda.asker, "decided");
        try (var paths = Files.walk(test.directory)) {
            var terms = new ArrayList<String>();
            for (var home : paths.filter(AskersTest::isIndex).toList()) {
                read(home, terms);
            }
            return terms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isIndex(Path path) {
        try {
            return Files.isDirectory(path) && DirectoryReader.indexExists(FSDirectory.open(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(Path home, List<String> terms) throws IOException {
        try (var reader = DirectoryReader.open(FSDirectory.open(home))) {
            var fields = new TreeSet<String>();
            FieldInfos.getIndexedFields(reader).forEach(fields::add);
            for (var field : fields) {
                var all = MultiTerms.getTerms(reader, field);
                if (all != null) {
                    var each = all.iterator();
                    for (var term = each.next(); term != null; term = each.next()) {
                        terms.add(field + " " + (isText(term.bytes) ? term.utf8ToString() : term.toString()));
                    }
                }
            }
            var stored = reader.storedFields();
            for (int i = 0; i < reader.maxDoc(); i++) {
                terms.add(stored.document(i).toString());
            }
        }
    }

    private static boolean isText(byte[] bytes) {
        return new String(bytes, java.nio.charset.StandardCharsets.UTF_8).indexOf('\uFFFD') < 0;
    }

    @Test
    void a_draft_finds_what_was_asked_with_other_forms_of_its_words_in_this_room_alone() {
        var qanda = test.qanda;
        var elsewhere = qanda.room("elsewhere");
        qanda.takesAsks(elsewhere, 0, Way.values());
        var budget = qanda.ask(qanda.asker, "Which plants are closing, and who is deciding on it?");
        qanda.ask(qanda.asker, "Will there be a canteen?");
        qanda.asks.ask(qanda.asker, elsewhere, new NewAsk("Which plants are closing?", Way.NAMED, null), null);
        test.ask(qanda.asker, "canteen");
        var similar = new SimilarAsks(test.all.database, List.of(new RelatedAsks(test.index)));
        assertThat(similar.to(
                        qanda.other,
                        qanda.room,
                        "So if a plant gets closed by somebody, what then: is it decided already?"))
                .extracting(Ask::id)
                .containsExactly(budget.id());
        assertThat(similar.to(qanda.other, qanda.room, "Something about nothing at all"))
                .isEmpty();
    }

    @Test
    void no_term_of_the_index_names_who_asked_without_a_name() {
        test.qanda.ask(test.qanda.asker, Way.STRICT, "Who decided this strictly?");
        test.qanda.ask(test.qanda.asker, Way.ANONYMOUS, "Who decided this anonymously?");
        var me = test.qanda.asker.person().toString();
        assertThat(terms()).anyMatch(term -> term.contains("strict")).noneMatch(term -> term.contains(me));

        test.qanda.ask(test.qanda.asker, Way.NAMED, "Who decided this by name?");
        assertThat(terms()).as("the same look finds a named one").anyMatch(term -> term.contains(me));
    }
}
