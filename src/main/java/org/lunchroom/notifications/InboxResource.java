package org.lunchroom.notifications;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;

/** My inbox. */
@Path("me/inbox")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class InboxResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Inbox inbox;

    /** How many are unread; 100 stands for that many or more. */
    public record Unread(int unread) {}

    /** What I put off. */
    public record PutOff(List<ShownNotice> notices) {}

    /** Until when. */
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
            summary = "Read my inbox",
            description = "What concerns me and is in sight, newest first; nothing that was removed, nothing of rooms"
                    + " that I may not read any more, nothing that I muted.")
    public InboxPage inbox(
            @QueryParam("before") String before,
            @QueryParam("limit") @DefaultValue("20") int limit,
            @QueryParam("unread") boolean unread) {
        return inbox.page(viewer.get(), Place.of("before", before), Check.range("limit", limit, 1, 100), unread);
    }

    @GET
    @Path("unread")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Count what is unread in my inbox")
    public Unread unread() {
        return new Unread(inbox.unread(viewer.get().person()));
    }

    @GET
    @Path("snoozed")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "List what I put off", description = "The next to come back first; at most 100.")
    public PutOff snoozed() {
        return new PutOff(inbox.putOff(viewer.get()));
    }

    @PUT
    @Path("read")
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Mark all of my inbox as read",
            description = "All that was there at a moment, so that nothing is read that came after I looked.")
    public Unread readAll(Until until) {
        inbox.markAll(viewer.get(), Check.present("body", until).moment());
        return unread();
    }

    @PUT
    @Path("{id}/read")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Mark something in my inbox as read")
    public void read(@PathParam("id") UUID id) {
        inbox.mark(viewer.get(), id, true);
    }

    @DELETE
    @Path("{id}/read")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Mark something in my inbox as unread again")
    public void unreadAgain(@PathParam("id") UUID id) {
        inbox.mark(viewer.get(), id, false);
    }

    @PUT
    @Path("{id}/snooze")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Put something off", description = "Until a moment within a year; it comes back unread.")
    public void snooze(@PathParam("id") UUID id, Until until) {
        inbox.snooze(viewer.get(), id, Check.present("body", until).moment());
    }

    @DELETE
    @Path("{id}/snooze")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Bring back what I put off")
    public void wake(@PathParam("id") UUID id) {
        inbox.wake(viewer.get(), id);
    }
}
