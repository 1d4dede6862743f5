package org.lunchroom.search.hits;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lunchroom.search.index.Forms;
import org.lunchroom.search.language.Clause;

/** Marks what was searched in what was found, and cuts long texts around it. */
public final class Marking {
    private static final int WHOLE = 320;
    private static final int CUT = 260;
    private static final int BEFORE = 60;
    private static final String GAP = "\u2026";

    private final Set<String> forms = new HashSet<>();
    private final List<String> starts = new ArrayList<>();

    private Marking() {}

    /** Of everything that a query wants; not of what it does not want. */
    public static Marking of(Clause clause) {
        var marking = new Marking();
        marking.take(clause);
        return marking;
    }

    // As deep as a query may be.
    private void take(Clause clause) {
        if (clause instanceof Clause.All all) {
            all.of().forEach(this::take);
        } else if (clause instanceof Clause.Any any) {
            any.of().forEach(this::take);
        } else if (clause instanceof Clause.Word word) {
            Forms.in(word.text()).forEach(one -> forms.addAll(one.all()));
        } else if (clause instanceof Clause.Phrase phrase) {
            Forms.in(phrase.text()).forEach(one -> forms.add(one.itself()));
        } else if (clause instanceof Clause.Start start) {
            Forms.in(start.text()).forEach(one -> starts.add(one.itself()));
        } else if (clause instanceof Clause.Tagged tagged) {
            Forms.in(tagged.tag()).forEach(one -> forms.add(one.itself()));
        }
    }

    /** The whole text. */
    public List<Mark> whole(String text) {
        return marked(text, 0, text.length(), places(text));
    }

    /** As much of the text as a result has room for. */
    public List<Mark> excerpt(String text) {
        var places = places(text);
        if (text.length() <= WHOLE) {
            return marked(text, 0, text.length(), places);
        }
        int first = places.isEmpty() ? 0 : places.get(0).from();
        int from = first <= BEFORE * 2 ? 0 : wordStart(text, first - BEFORE);
        int until = from + CUT >= text.length() ? text.length() : wordEnd(text, from + CUT);
        return marked(text, from, until, places);
    }

    private List<Forms> places(String text) {
        return Forms.in(text).stream().filter(this::fits).toList();
    }

    private boolean fits(Forms word) {
        return word.all().stream().anyMatch(forms::contains) || starts.stream().anyMatch(word.itself()::startsWith);
    }

    private static int wordStart(String text, int at) {
        int space = text.indexOf(' ', at);
        return space < 0 || space > at + BEFORE / 2 ? whole(text, at) : space + 1;
    }

    private static int wordEnd(String text, int at) {
        int space = text.lastIndexOf(' ', at);
        return space < at - BEFORE ? whole(text, at) : space;
    }

    // Never between the halves of one character.
    private static int whole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static List<Mark> marked(String text, int from, int until, List<Forms> places) {
        var pieces = new ArrayList<Mark>();
        int at = from;
        if (from > 0) {
            pieces.add(Mark.text(GAP));
        }
        for (var place : places) {
            if (place.from() >= at && place.until() <= until) {
                add(pieces, text.substring(at, place.from()));
                pieces.add(Mark.mark(text.substring(place.from(), place.until())));
                at = place.until();
            }
        }
        add(pieces, text.substring(at, until));
        if (until < text.length()) {
            pieces.add(Mark.text(GAP));
        }
        return pieces;
    }

    private static void add(List<Mark> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(Mark.text(text));
        }
    }
}
