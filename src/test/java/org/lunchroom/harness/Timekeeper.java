package org.lunchroom.harness;

import java.time.Instant;
import java.util.Map;

/** Lets the time of a server pass faster, as long as somebody waits for something. */
public final class Timekeeper {
    private static final int HURRY = 15;
    private static final int FLY = 60;

    private final Caller caller;

    public Timekeeper(Started server) {
        caller = server.as("host");
    }

    public Instant now() {
        return Instant.parse(caller.get("/time").expect(200).json().getString("now"));
    }

    /** A quarter of a minute a second while the given thing is waited for; from then on, seconds are seconds again. */
    public void hurryUntil(Runnable seen) {
        passes(HURRY, seen);
    }

    /** A minute a second: for waits after which nothing may be missed by being late. */
    public void flyUntil(Runnable seen) {
        passes(FLY, seen);
    }

    private void passes(int rate, Runnable seen) {
        rate(rate);
        try {
            seen.run();
        } finally {
            rate(1);
        }
    }

    private void rate(int rate) {
        caller.post("/demo/clock", Caller.json(Map.of("rate", rate))).expect(200);
    }
}
