package org.lunchroom.search.index;

import org.lunchroom.journal.Entry;

/**
 * How far an index has read a stream.
 *
 * @param number of the last entry that it took in
 * @param mark of that entry: where the database has another one under this number, it is not the database that was read
 */
record Place(long number, String mark) {
    static final Place START = new Place(0, "");

    static Place at(Entry entry) {
        return new Place(entry.number(), entry.at().toEpochMilli() + " " + entry.type() + " " + entry.subject());
    }
}
