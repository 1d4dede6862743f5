package org.lunchroom.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.lunchroom.journal.StreamId;

/**
 * One index in one directory. How far it has read each stream stands in it like everything else, so a commit holds both
 * or neither: after a {@code kill -9} it goes on from what its last commit knows. Different things are put in by many
 * threads, places moved by one.
 */
final class Index implements Closeable {
    private static final String STREAM = "stream";
    private static final String NUMBER = "number";
    private static final String MARK = "mark";
    private static final String VERSION = "version";
    private static final String COMPLETE = "complete";
    private static final double BUFFER_MEGABYTES = 32;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Map<StreamId, Place> places;
    private volatile boolean complete;

    private Index(Directory directory, IndexWriter writer) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.complete = "true".equals(committed(writer).get(COMPLETE));
        this.searchers = new SearcherManager(writer, true, false, new Flat());
        this.places = ask(Index::places);
    }

    private static final class Flat extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(
                org.apache.lucene.index.IndexReader reader, org.apache.lucene.index.IndexReader before) {
            var searcher = new IndexSearcher(reader);
            searcher.setSimilarity(new FlatSimilarity());
            return searcher;
        }
    }

    /** The index in this directory, an empty one where there is none; throws when it can't be read or is of another version. */
    static Index open(Path path) throws IOException {
        var directory = Disk.directory(path);
        IndexWriter writer = null;
        try {
            var config = new IndexWriterConfig(new WordsAnalyzer());
            config.setSimilarity(new FlatSimilarity());
            config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
            writer = new IndexWriter(directory, config);
            refuseOthers(writer);
            return new Index(directory, writer);
        } catch (IOException | RuntimeException e) {
            if (writer != null) {
                writer.rollback();
            }
            directory.close();
            throw e;
        }
    }

    /** Whether the index in this directory has once read everything. */
    static boolean isWhole(Path path) throws IOException {
        try (var directory = Disk.directory(path)) {
            return "true"
                    .equals(SegmentInfos.readLatestCommit(directory)
                            .getUserData()
                            .get(COMPLETE));
        }
    }

    private static void refuseOthers(IndexWriter writer) throws IOException {
        var version = committed(writer).get(VERSION);
        if (version == null && writer.getDocStats().maxDoc == 0) {
            return;
        }
        if (!String.valueOf(Fields.VERSION).equals(version)) {
            throw new IOException("The index is of version " + version);
        }
    }

    private static Map<String, String> committed(IndexWriter writer) {
        var data = new HashMap<String, String>();
        if (writer.getLiveCommitData() != null) {
            writer.getLiveCommitData().forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return data;
    }

    private static Map<StreamId, Place> places(IndexSearcher searcher) throws IOException {
        var places = new HashMap<StreamId, Place>();
        for (var leaf : searcher.getIndexReader().leaves()) {
            var reader = leaf.reader();
            var terms = reader.terms(STREAM);
            if (terms == null) {
                continue;
            }
            var streams = terms.iterator();
            while (streams.next() != null) {
                var found = streams.postings(null);
                while (found.nextDoc() != org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS) {
                    if (reader.getLiveDocs() == null || reader.getLiveDocs().get(found.docID())) {
                        var document = reader.storedFields().document(found.docID());
                        places.put(
                                StreamId.parse(streams.term().utf8ToString()),
                                new Place(
                                        document.getField(NUMBER).numericValue().longValue(), document.get(MARK)));
                    }
                }
            }
        }
        return places;
    }

    /** How far it has read a stream. */
    Place place(StreamId stream) {
        return places.getOrDefault(stream, Place.START);
    }

    Map<StreamId, Place> places() {
        return Map.copyOf(places);
    }

    /** Takes in what there is now of some things, and what is no longer there out. */
    void put(Collection<Findable> today, Collection<Fields.Key> gone) throws IOException {
        for (var thing : today) {
            writer.updateDocument(Fields.Key.of(thing).term(), Fields.document(thing));
        }
        if (!gone.isEmpty()) {
            writer.deleteDocuments(gone.stream().map(Fields.Key::term).toArray(Term[]::new));
        }
    }

    /** Notes how far it has read; after what was read was put in. */
    void move(StreamId stream, Place place) throws IOException {
        var document = new Document();
        document.add(new StringField(STREAM, stream.toString(), Field.Store.NO));
        document.add(new StoredField(NUMBER, place.number()));
        document.add(new StoredField(MARK, place.mark()));
        writer.updateDocument(new Term(STREAM, stream.toString()), document);
        places.put(stream, place);
    }

    /** From now on what was put in is found. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Whether it has read everything there was at some moment since it was begun. */
    boolean isComplete() {
        return complete;
    }

    /** On disk when this returns. */
    void commit(boolean whole) throws IOException {
        complete |= whole;
        var data = Map.of(VERSION, String.valueOf(Fields.VERSION), COMPLETE, String.valueOf(complete));
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
    }

    <T> T ask(Question<T> question) throws IOException {
        var searcher = searchers.acquire();
        try {
            return question.answer(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    int size() {
        return writer.getDocStats().numDocs - places.size();
    }

    /** Ends without a last commit: as a power cut would. */
    void drop() {
        try {
            searchers.close();
            writer.rollback();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            commit(false);
        } finally {
            drop();
        }
    }
}
