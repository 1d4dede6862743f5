package org.lunchroom.identity.session;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.lunchroom.identity.Digest;
import org.lunchroom.identity.SignInSettings;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.limits.Allowance;
import org.lunchroom.kernel.limits.Network;
import org.lunchroom.kernel.time.MachineTime;

/**
 * Slows down guessing: so many failures a minute for one name, and twenty times as many for one address. A try is taken
 * before it is checked, so that a burst gets no more of them, and given back when it succeeds, so that a thousand
 * colleagues behind one proxy at noon are no burst.
 */
@Singleton
class SignInLimits {
    private static final int ADDRESS_FACTOR = 20;

    private final Allowance<String> addresses;
    private final Allowance<String> names;

    @Inject
    SignInLimits(SignInSettings settings, @MachineTime Clock clock) {
        addresses = new Allowance<>(settings.failuresPerMinute() * ADDRESS_FACTOR, clock);
        names = new Allowance<>(settings.failuresPerMinute(), clock);
    }

    /** One try to sign in, until it is known how it ended. */
    final class Try {
        private final String address;
        private final String name;

        private Try(String address, String name) {
            this.address = address;
            this.name = name;
        }

        void succeeded() {
            addresses.giveBack(address);
            names.giveBack(name);
        }
    }

    /**
     * Takes a try, or throws a 429 problem that says when to come back. Doors are counted apart, so that somebody who
     * guesses passwords can't keep the portal's people out.
     */
    Try take(String door, String address, String name) {
        // The name by hash: one that was typed in is kept nowhere.
        var taken = new Try(door + "@" + Network.of(address), door + ":" + Digest.of(name));
        takeFrom(addresses, taken.address);
        try {
            takeFrom(names, taken.name);
        } catch (Problem tooMany) {
            addresses.giveBack(taken.address);
            throw tooMany;
        }
        return taken;
    }

    private static void takeFrom(Allowance<String> allowance, String key) {
        allowance.take(key).ifPresent(wait -> {
            throw Problem.later(429, "too-many-tries", "Too many sign-ins failed; wait a moment and try again.", wait);
        });
    }
}
