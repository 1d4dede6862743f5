package org.lunchroom.digests.sending;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.lunchroom.kernel.settings.Settings;

/**
 * How many mails somebody gets on a day of theirs at most, whatever they are about. What would be one too many is held
 * back, and comes the next day in one mail with all else that was.
 */
@Singleton
public class DailyLimit {
    private final int most;
    private final DayStore days = new DayStore();
    private final LetterStore letters = new LetterStore();

    @Inject
    public DailyLimit(Settings settings) {
        most = settings.number("lunchroom.mail.daily.limit", 10, 1, 100);
    }

    /** As many as this server sends anybody. */
    public int most() {
        return most;
    }

    /** As many as this person gets: they may take fewer, and never more. */
    int of(Wish wish) {
        return wish.most() == null ? most : Math.min(most, wish.most());
    }

    /** Whether the letter may go out now, and counts; else it is held back or, where it is what was held, waits. */
    boolean allows(Handle handle, Letter letter, Wish wish, Instant now) {
        if (days.take(handle, letter.person(), wish.dayOf(now), of(wish))) {
            return true;
        }
        var tomorrow = wish.nextDay(now);
        if (letter.kind() == Letter.Kind.HELD) {
            letters.wait(handle, letter, tomorrow, "daily-limit");
        } else {
            letters.settle(handle, letter, "held", "daily-limit", now);
            letters.insert(handle, List.of(Letter.held(letter.person(), tomorrow)), tomorrow);
        }
        return false;
    }

    /** It did not go out after all. */
    void giveBack(Handle handle, Letter letter, LocalDate day) {
        days.giveBack(handle, letter.person(), day);
    }
}
