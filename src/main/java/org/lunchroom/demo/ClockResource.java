package org.lunchroom.demo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.time.ClockMoved;
import org.lunchroom.kernel.time.MovableClock;

/** Moves the one clock, where LUNCHROOM_DEMO_CLOCK allows it. */
@Path("demo/clock")
@RequestScoped
public class ClockResource {
    private static final int LONGEST_STEP = (int) Duration.ofDays(400).toSeconds();

    @Inject
    MovableClock clock;

    @Inject
    Settings settings;

    @Inject
    Event<ClockMoved> moved;

    /** Where to set the clock, or by how much to advance it, and how fast it runs from then on; each may be left out. */
    public record Move(Instant now, Integer advanceSeconds, Integer rate) {}

    /** What the clock shows after the move. */
    public record Moved(Instant now, double rate) {}

    @POST
    @Guard(Permission.DEMO)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Move the clock", description = "Only where LUNCHROOM_DEMO_CLOCK is true.")
    public Moved move(Move move) {
        if (!settings.demoClock()) {
            throw Problem.notFound();
        }
        var base = move.now() == null ? clock.instant() : move.now();
        int seconds = move.advanceSeconds() == null ? 0 : move.advanceSeconds();
        double rate = move.rate() == null ? clock.rate() : Check.range("rate", move.rate(), 0, 3600);
        clock.set(base.plusSeconds(Check.range("advanceSeconds", seconds, 0, LONGEST_STEP)), rate);
        var shown = new Moved(clock.instant(), clock.rate());
        moved.fire(new ClockMoved(shown.now(), shown.rate()));
        return shown;
    }
}
