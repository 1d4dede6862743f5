package org.lunchroom.live;

import java.util.ArrayList;
import java.util.List;
import org.lunchroom.journal.Entry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks a stream's owner what entries say now, and writes each down once, as the bytes that all subscribers get. */
final class Encoder {
    private static final Logger LOG = LoggerFactory.getLogger(Encoder.class);

    private Encoder() {}

    static List<byte[]> frames(Source source, List<Entry> entries) {
        try {
            return together(source, entries);
        } catch (RuntimeException e) {
            // One of them can't be told: each alone, so that the others are.
            return entries.stream().map(entry -> frame(source, entry)).toList();
        }
    }

    private static List<byte[]> together(Source source, List<Entry> entries) {
        var says = source.owner().says(entries);
        var frames = new ArrayList<byte[]>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            frames.add(Frames.entry(source, entries.get(i), says.get(i).orElse(null)));
        }
        return frames;
    }

    // One entry that can't be told must not hold up all that follow: whoever reads it looks at a fresh snapshot.
    private static byte[] frame(Source source, Entry entry) {
        try {
            return Frames.entry(source, entry, source.owner().says(entry).orElse(null));
        } catch (RuntimeException e) {
            var place = e.getStackTrace().length == 0 ? "?" : e.getStackTrace()[0].toString();
            LOG.warn("Entry {} of {} can't be told: {} at {}", entry.number(), source.stream(), e.getClass(), place);
            return Frames.unreadable(source, entry.number());
        }
    }
}
