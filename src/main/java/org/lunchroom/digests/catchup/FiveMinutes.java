package org.lunchroom.digests.catchup;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lunchroom.digests.Length;
import org.lunchroom.digests.Trees;
import org.lunchroom.digests.sending.Sheet;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.kernel.sql.Database;

/**
 * What happened in somebody's rooms since they last said that they are up to date, and never more than five minutes of
 * it: words are counted, at two hundred a minute.
 */
@Singleton
public class FiveMinutes {
    /** As much as is read in five minutes. */
    static final int WORDS = 1_000;

    private static final int MOST = 30;
    private static final int WORDS_A_MINUTE = 200;
    private static final Duration FIRST = Duration.ofDays(7);
    private static final Duration FARTHEST = Duration.ofDays(31);

    private final Database database;
    private final Clock clock;
    private final CatchUps catchUps;
    private final CaughtUpStore store = new CaughtUpStore();

    @Inject
    public FiveMinutes(Database database, Clock clock, CatchUps catchUps) {
        this.database = database;
        this.clock = clock;
        this.catchUps = catchUps;
    }

    /**
     * A catch-up.
     *
     * @param since from when on it tells
     * @param until up to when; who says that they are up to date says it of this moment
     * @param words how many there are to read
     * @param minutes to read them, rounded up; 0 for nothing
     * @param more whether something was left out, since it would have been longer
     */
    public record CatchUp(Instant since, Instant until, int words, int minutes, boolean more, List<Sheet.Item> items) {}

    /** Best first, each with its reason, in a language. */
    public CatchUp of(Viewer viewer, Language language) {
        var now = clock.instant();
        var farthest = now.minus(FARTHEST);
        var since = database.read(handle -> store.of(handle, viewer.person())).orElse(now.minus(FIRST));
        var from = since.isBefore(farthest) ? farthest : since;
        var found = catchUps.missed(viewer, from, now, language, MOST + 1);
        var kept = within(found, WORDS, MOST);
        int words = kept.stream().mapToInt(FiveMinutes::words).sum();
        int minutes = (words + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE;
        return new CatchUp(from, now, words, minutes, kept.size() < found.size(), kept);
    }

    /** Up to date as of a moment that has been. */
    public void done(Viewer viewer, Instant until) {
        var now = clock.instant();
        if (until.isAfter(now) || until.isBefore(now.minus(FARTHEST))) {
            throw Problem.invalid("bad-moment", "until", "Give the moment up to which you have read, none ahead.");
        }
        database.run(handle -> store.put(handle, viewer.person(), until));
    }

    /** The first of these that fit: one that is too long is passed over, not what follows it. */
    static List<Sheet.Item> within(List<Sheet.Item> items, int words, int most) {
        var kept = new ArrayList<Sheet.Item>();
        int left = words;
        for (var item : items) {
            int length = words(item);
            if (length <= left && kept.size() < most) {
                kept.add(item);
                left -= length;
            }
        }
        return kept;
    }

    static int words(Sheet.Item item) {
        return Stream.of(item.title(), Trees.plain(item.quote()), Trees.plain(item.line()), item.about())
                .filter(text -> text != null)
                .mapToInt(Length::words)
                .sum();
    }
}
