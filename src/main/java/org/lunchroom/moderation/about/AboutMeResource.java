package org.lunchroom.moderation.about;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.moderation.appeals.Appeals;

/** What moderators did that concerns the viewer. It has no room in its address: who was banned reads it, too. */
@Path("about-me")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AboutMeResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    AboutMe aboutMe;

    @Inject
    Appeals appeals;

    /** Why somebody else should look again. */
    public record NewAppeal(String words) {}

    @GET
    @Guard(Permission.IN_ROOM)
    @Operation(
            summary = "What was done about me",
            description = "By which role and why; my posts that wait; my reports.")
    public AboutMe.About aboutMe(@QueryParam("room") String room) {
        return aboutMe.of(viewer.get(), room);
    }

    @POST
    @Path("{measure}/appeal")
    @Guard(Permission.IN_ROOM)
    @Operation(summary = "Ask somebody else to look again", description = "Once for each thing that was done.")
    public void appeal(@PathParam("measure") UUID measure, NewAppeal appeal) {
        appeals.make(viewer.get(), measure, Check.present("body", appeal).words());
    }

    @POST
    @Path("{measure}/acceptance")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.IN_ROOM)
    @Operation(summary = "Take a suggested edit")
    public void accept(@PathParam("measure") UUID measure) {
        aboutMe.accept(viewer.get(), measure);
    }
}
