package org.lunchroom.rooms.guests;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.limits.Allowance;
import org.lunchroom.kernel.limits.Network;
import org.lunchroom.kernel.time.MachineTime;

/**
 * Slows down whoever guesses codes or floods a room with guests. A try is taken before it is checked and given back when
 * the code was right, so that an audience behind one address of a conference hall is no burst.
 */
@Singleton
public class GuestLimits {
    private static final int WRONG_CODES = 30;

    private final Allowance<String> wrong;
    private final Allowance<String> guests;
    private final int mostInRoom;

    @Inject
    public GuestLimits(GuestSettings settings, @MachineTime Clock clock) {
        wrong = new Allowance<>(WRONG_CODES, clock);
        guests = new Allowance<>(settings.perMinuteOfAddress(), clock);
        mostInRoom = settings.most();
    }

    /** Takes a try for whoever types a code: an address, or a person. */
    void tried(String who) {
        wrong.take(who).ifPresent(wait -> {
            throw Problem.later(429, "too-many-tries", "Too many wrong codes; wait a moment and try again.", wait);
        });
    }

    void right(String who) {
        wrong.giveBack(who);
    }

    void comesIn(String address) {
        guests.take(Network.of(address)).ifPresent(wait -> {
            throw Problem.later(429, "too-many-guests", "Too many guests came from this address at once.", wait);
        });
    }

    void refuseFull(int here) {
        if (here >= mostInRoom) {
            throw Problem.conflict("room-full", "As many guests are in this room as it takes.");
        }
    }
}
