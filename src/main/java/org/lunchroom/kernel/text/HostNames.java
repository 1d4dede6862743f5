package org.lunchroom.kernel.text;

import java.net.IDN;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds host names in one text. Each run of labels ("a.b.c.") is read once, however many places in it are asked about:
 * that keeps "a.a.a.a…" and "a-a-a-a…" linear.
 */
final class HostNames {
    private static final int LONGEST = 255;

    /**
     * A label up to its dot.
     *
     * @param underscore where its last one is, since none may stand in the label before the ending; -1 without
     * @param ending where the host name ends if this label is the one before the ending; -1 if it can't be
     */
    private record Label(int start, int dot, int underscore, int ending) {}

    private final String text;
    private List<Label> run = List.of();
    private int runStart;
    private int runEnd;
    // The label before the longest host name that any start left of it gives.
    private int best;

    HostNames(String text) {
        this.text = text;
    }

    /** Where the host name ends that starts with this letter, as in "www.example.com"; -1 when none does. */
    int end(int start) {
        if (start < runStart || start >= runEnd) {
            read(start);
        }
        int own = labelAt(start);
        if (own < 0) {
            return -1;
        }
        if (best > own) {
            return run.get(best).ending();
        }
        var label = run.get(own);
        return label.underscore() < start ? label.ending() : -1;
    }

    /** Where a host name of one label in any script ends ("✪df.ws"), as allowed after "http://"; -1 when none starts. */
    int unicodeEnd(int start) {
        int end = start;
        int last = '-';
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (c != '-' && !Letters.inUnicodeHost(c)) {
                break;
            }
            last = c;
            end += Character.charCount(c);
        }
        boolean whole = last != '-' && text.charAt(start) != '-';
        return whole && end < text.length() && text.charAt(end) == '.' ? HostEndings.plainEnd(text, end + 1) : -1;
    }

    /** Whether the name could be registered: labels of at most 63 characters as they are coded. */
    static boolean possible(String host) {
        try {
            return host.length() <= LONGEST
                    && !IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).isEmpty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return false;
        }
    }

    private void read(int start) {
        run = new ArrayList<>();
        runStart = start;
        best = -1;
        int at = start;
        for (int end = labelEnd(at); whole(at, end); end = labelEnd(at)) {
            var label = new Label(at, end, text.lastIndexOf('_', end), HostEndings.end(text, end + 1));
            if (label.ending() > 0 && label.underscore() < at) {
                best = run.size();
            }
            run.add(label);
            at = end + 1;
        }
        // What has no dot behind it here has none for a later start either; a bad first sign is another matter.
        runEnd = at < text.length() && Letters.latin(text.charAt(at)) ? labelEnd(at) : at;
    }

    private int labelAt(int start) {
        int low = 0;
        int high = run.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (run.get(middle).dot() < start) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return low < run.size() && run.get(low).start() <= start ? low : -1;
    }

    private int labelEnd(int start) {
        int end = start;
        while (end < text.length() && inLabel(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean whole(int start, int end) {
        return end > start
                && end < text.length()
                && text.charAt(end) == '.'
                && Letters.latin(text.charAt(start))
                && Letters.latin(text.charAt(end - 1));
    }

    private static boolean inLabel(char c) {
        return Letters.latin(c) || c == '-' || c == '_';
    }
}
