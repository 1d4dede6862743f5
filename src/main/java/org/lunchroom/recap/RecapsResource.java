package org.lunchroom.recap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.Json;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.JsonAnswers;
import org.lunchroom.kernel.http.Problem;

/** The recap of a chat. */
@Path("chats/{chat}/recap")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RecapsResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Recaps recaps;

    @Inject
    Tickets tickets;

    @PathParam("chat")
    UUID chat;

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Read a recap",
            description =
                    "A draft is there for hosts as soon as the live hour ends; once published, whoever may read the"
                            + " room reads it. What concerns only the viewer stands in \"me\".")
    public Response recap() {
        return answer(recaps.read(viewer.get(), chat));
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Pick answers, write the intro", description = "Hosts only; needs If-Match.")
    public Response edit(@HeaderParam("If-Match") String ifMatch, Recaps.Edit edit) {
        recaps.edit(viewer.get(), chat, Check.present("body", edit), version(ifMatch));
        return recap();
    }

    @POST
    @Path("publication")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Publish the recap", description = "Hosts only. Publishing twice is publishing once.")
    public Response publish() {
        recaps.publish(viewer.get(), chat);
        return recap();
    }

    @DELETE
    @Path("publication")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Make the recap a draft again", description = "Hosts only.")
    public Response withdraw() {
        recaps.withdraw(viewer.get(), chat);
        return recap();
    }

    @PUT
    @Path("anonymous")
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Appear as a colleague",
            description =
                    "For whoever posted in the chat: their name goes from the recap and every file of it at once.")
    public Response appearAsColleague() {
        recaps.appearAsColleague(viewer.get(), chat);
        return Response.noContent().build();
    }

    @DELETE
    @Path("anonymous")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Appear by name again")
    public Response appearByName() {
        recaps.appearByName(viewer.get(), chat);
        return Response.noContent().build();
    }

    @POST
    @Path("tickets")
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Get a download ticket",
            description = "Opens this recap's page and files as \"?ticket=\" for five minutes, for plain links.")
    public Response ticket() {
        return Response.status(201)
                .header("Cache-Control", "no-store")
                .entity(tickets.issue(viewer.get(), chat))
                .build();
    }

    // Nothing is kept on the way: whoever asks to appear as a colleague does so in every copy handed out from then on.
    private static Response answer(Recaps.Read read) {
        return Response.ok(beside(read))
                .tag(new EntityTag(String.valueOf(read.version())))
                .header("Cache-Control", "no-store")
                .build();
    }

    private static JsonObject beside(Recaps.Read read) {
        return Json.createObjectBuilder(JsonAnswers.object(read.recap()))
                .add("me", JsonAnswers.object(read.mine()))
                .build();
    }

    private static int version(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(428, "if-match-needed", "Send If-Match with the ETag that your edit starts from.");
        }
        try {
            return Integer.parseInt(ifMatch.strip().replace("\"", ""));
        } catch (NumberFormatException e) {
            throw Problem.of(412, "edited-meanwhile", "This ETag is none of this recap's. Look at it again.");
        }
    }
}
