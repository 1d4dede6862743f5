package org.lunchroom.search.language;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.search.language.Piece.Sort;

/**
 * Reads a query. A sign that makes no sense where it stands is a word or nothing; only a filter that nobody can have
 * meant otherwise is refused, with its place, and what would cost too much.
 */
public final class QueryText {
    public static final int LONGEST = 500;
    private static final int DEEPEST = 8;
    private static final int MOST = 60;

    private final List<Piece> pieces;
    private final Filters filters;
    private int at;
    private int clauses;

    private QueryText(List<Piece> pieces, Filters filters) {
        this.pieces = pieces;
        this.filters = filters;
    }

    /** The query; empty where nothing was asked. Days are those of the zone. */
    public static Optional<Clause> read(String written, ZoneId zone) {
        var text = Check.optionalText("q", written, LONGEST);
        var reading = new QueryText(Pieces.of(text), new Filters(zone));
        var parts = new ArrayList<Clause>();
        while (reading.at < reading.pieces.size()) {
            reading.any(0).ifPresent(parts::add);
            // A bracket that nobody opened.
            reading.at++;
        }
        return joined(parts, false);
    }

    private Optional<Clause> any(int depth) {
        var parts = new ArrayList<Clause>();
        all(depth).ifPresent(parts::add);
        while (isOr()) {
            at++;
            all(depth).ifPresent(parts::add);
        }
        return joined(parts, true);
    }

    private Optional<Clause> all(int depth) {
        var parts = new ArrayList<Clause>();
        boolean first = true;
        while (at < pieces.size() && !pieces.get(at).is(Sort.CLOSE) && (first || !isOr())) {
            if (!first && isAnd()) {
                at++;
            } else {
                one(depth).ifPresent(parts::add);
            }
            first = false;
        }
        return joined(parts, false);
    }

    // At the beginning or the end there is nothing to choose from: then it is a word.
    private boolean isOr() {
        return at < pieces.size()
                && (pieces.get(at).says("or") || pieces.get(at).says("|"))
                && goesOn();
    }

    private boolean isAnd() {
        return pieces.get(at).says("and") && goesOn();
    }

    private boolean goesOn() {
        return at + 1 < pieces.size() && !pieces.get(at + 1).is(Sort.CLOSE);
    }

    private Optional<Clause> one(int depth) {
        var piece = pieces.get(at);
        if (++clauses > MOST) {
            throw Wrong.at(piece.at(), "query-too-long", "A query has at most " + MOST + " parts.");
        }
        if (piece.is(Sort.MINUS) || (piece.says("not") && goesOn())) {
            at++;
            return at < pieces.size() ? deeper(piece, depth).map(Clause.Not::new) : Optional.empty();
        }
        at++;
        return switch (piece.sort()) {
            case OPEN -> bracket(piece, depth);
            case QUOTED -> quoted(piece);
            default -> word(piece);
        };
    }

    private Optional<Clause> deeper(Piece piece, int depth) {
        refuseDeep(piece, depth);
        return one(depth + 1);
    }

    private Optional<Clause> bracket(Piece piece, int depth) {
        refuseDeep(piece, depth);
        var inside = any(depth + 1);
        // One that is not closed reaches to the end.
        at++;
        return inside;
    }

    private static void refuseDeep(Piece piece, int depth) {
        if (depth >= DEEPEST) {
            throw Wrong.at(piece.at(), "query-too-deep", "Brackets stand in at most " + DEEPEST + " others.");
        }
    }

    private Optional<Clause> quoted(Piece piece) {
        if (!piece.field().isEmpty()) {
            return Optional.of(filters.read(piece));
        }
        return piece.text().isBlank() ? Optional.empty() : Optional.of(new Clause.Phrase(piece.text()));
    }

    private Optional<Clause> word(Piece piece) {
        var text = piece.text();
        if (!piece.field().isEmpty()) {
            return Optional.of(filters.read(piece));
        }
        if (text.startsWith("#") && text.length() > 1) {
            return Optional.of(new Clause.Tagged(text.substring(1)));
        }
        if (text.endsWith("*") && text.length() > 2) {
            return Optional.of(new Clause.Start(text.substring(0, text.length() - 1)));
        }
        return text.isEmpty() || text.equals("-") ? Optional.empty() : Optional.of(new Clause.Word(text));
    }

    private static Optional<Clause> joined(List<Clause> parts, boolean any) {
        return switch (parts.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(parts.get(0));
            default -> Optional.of(any ? new Clause.Any(List.copyOf(parts)) : new Clause.All(List.copyOf(parts)));
        };
    }
}
