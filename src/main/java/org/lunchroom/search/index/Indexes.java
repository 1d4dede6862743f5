package org.lunchroom.search.index;

import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The index that answers, and where it comes from: the one on disk if it can be used, else a new one. */
final class Indexes {
    private static final Logger LOG = LoggerFactory.getLogger(Indexes.class);

    private final Path data;
    private Home home;
    private volatile Index current;

    Indexes(Path data) {
        this.data = data;
    }

    /** The one that answers; null while there is none. */
    Index current() {
        return current;
    }

    synchronized void open() throws IOException {
        if (home == null) {
            home = Home.in(data);
        }
        var whole = home.newest(Indexes::isWhole);
        var there = whole.isPresent() ? whole : home.newest(path -> true);
        if (there.isPresent()) {
            try {
                show(Index.open(there.get()), there.get());
                return;
            } catch (IOException | RuntimeException e) {
                LOG.warn("The search index can't be used and is made anew: {}", e.toString());
            }
        }
        begin();
    }

    // An interrupted rebuild left one behind that knows less than the one before it.
    private static boolean isWhole(Path path) {
        try {
            return Index.isWhole(path);
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** Closes and opens again what is on disk: after the disk was full, say. */
    synchronized void reopen() throws IOException {
        letGo();
        open();
    }

    private void letGo() {
        var old = current;
        current = null;
        if (old != null) {
            try {
                old.drop();
            } catch (RuntimeException e) {
                LOG.warn("The search index did not close: {}", e.toString());
            }
        }
    }

    /** Begins again with nothing; what there was is thrown away. */
    synchronized void begin() throws IOException {
        letGo();
        var fresh = home.fresh();
        show(Index.open(fresh), fresh);
    }

    /** A new one beside the one that answers. */
    synchronized Candidate beside() throws IOException {
        var fresh = home.fresh();
        return new Candidate(Index.open(fresh), fresh);
    }

    /** An index that may come to answer. */
    record Candidate(Index index, Path path) {}

    /** From now on this one answers. */
    synchronized void put(Candidate candidate) throws IOException {
        var old = current;
        show(candidate.index(), candidate.path());
        if (old != null) {
            old.drop();
        }
    }

    private void show(Index index, Path where) throws IOException {
        current = index;
        home.keepOnly(where);
    }

    synchronized void close() throws IOException {
        if (current != null) {
            var last = current;
            current = null;
            last.close();
        }
        if (home != null) {
            home.close();
        }
    }
}
