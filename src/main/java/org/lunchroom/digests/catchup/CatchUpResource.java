package org.lunchroom.digests.catchup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.people.Languages;

/** What I missed, in five minutes. */
@Path("me/catch-up")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CatchUpResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    FiveMinutes minutes;

    @Inject
    Languages languages;

    /** Up to when I have read. */
    public record Until(String until) {
        Instant moment() {
            try {
                return Instant.parse(Check.text("until", until, 40));
            } catch (DateTimeException e) {
                throw Problem.invalid("bad-moment", "until", "Give a moment such as 2026-12-01T08:00:00Z.");
            }
        }
    }

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Catch up in five minutes",
            description = "What happened in my rooms and in what I follow since I was last up to date, best first, each"
                    + " with its reason; never more than a thousand words.")
    public FiveMinutes.CatchUp catchUpWithRooms(@QueryParam("language") String language) {
        var me = viewer.get();
        return minutes.of(me, Language.of(language).orElseGet(() -> languages.of(me.person())));
    }

    @PUT
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Say up to when I have caught up", description = "The next catch-up begins there.")
    public void caughtUp(Until until) {
        minutes.done(viewer.get(), Check.present("body", until).moment());
    }
}
