package org.lunchroom.chats.hosting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lunchroom.chats.Picks;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;

/** What only hosts and co-moderators of a chat see and do. */
@Path("chats/{chat}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HostingResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Console console;

    @Inject
    Notes notes;

    @Inject
    Picks picks;

    @PathParam("chat")
    UUID chat;

    /** Notes, oldest first. */
    public record All(List<Note> notes) {}

    /** A note as somebody writes it; one to the speaker must be acknowledged. */
    public record NewNote(String words, boolean toSpeaker) {}

    @GET
    @Path("console")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "The host's console")
    public Console.Desk console() {
        return console.of(viewer.get(), chat);
    }

    @GET
    @Path("notes")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Notes of the hosts")
    public All notes() {
        return new All(notes.of(viewer.get(), chat));
    }

    @POST
    @Path("notes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Write a note to the other hosts")
    @APIResponseSchema(value = Note.class, responseCode = "201")
    public Response note(@HeaderParam("Idempotency-Key") String key, NewNote note) {
        var written = Check.present("body", note);
        return Response.status(Response.Status.CREATED)
                .entity(notes.add(viewer.get(), chat, written.words(), written.toSpeaker(), key))
                .build();
    }

    @POST
    @Path("notes/{note}/acknowledgement")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Say that I have seen a note to the speaker")
    public Note acknowledge(@PathParam("note") UUID note) {
        return notes.see(viewer.get(), chat, note);
    }

    @PUT
    @Path("picks/{message}")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Pick an answer for the recap")
    public void pick(@PathParam("message") UUID message) {
        picks.pick(viewer.get(), chat, message);
    }

    @DELETE
    @Path("picks/{message}")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Take a pick back")
    public void unpick(@PathParam("message") UUID message) {
        picks.unpick(viewer.get(), chat, message);
    }
}
