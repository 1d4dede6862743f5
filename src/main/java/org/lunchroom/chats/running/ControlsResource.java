package org.lunchroom.chats.running;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.planning.Version;
import org.lunchroom.chats.running.Controls.Press;
import org.lunchroom.chats.view.ChatView;
import org.lunchroom.chats.view.ChatViews;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;

/** A running show's controls. */
@Path("chats/{chat}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ControlsResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Controls controls;

    @Inject
    Handovers handovers;

    @Inject
    Rehearsals rehearsals;

    @Inject
    ChatViews views;

    @PathParam("chat")
    UUID chat;

    /**
     * A press on a control.
     *
     * @param from the step that is on in front of whoever presses
     * @param keepEnd whether the close gives the time, so that the end stays; left out: as far as it can
     * @param minutes for extend
     * @param step for skip: only leave out this step that is ahead
     * @param to for handover
     */
    public record Pressed(UUID from, Boolean keepEnd, Integer minutes, UUID step, UUID to) {
        Press press() {
            return new Press(from, keepEnd);
        }
    }

    @POST
    @Path("controls/{control}")
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Press a control",
            description = "next, back, skip, hold, resume, extend, end, handover. Hosts and co-moderators only.")
    @APIResponseSchema(ChatView.class)
    public Response press(@PathParam("control") String control, Pressed pressed) {
        return answer(pressed(control, Check.present("body", pressed)));
    }

    private Chat pressed(String control, Pressed pressed) {
        var press = pressed.press();
        var me = viewer.get();
        return switch (control) {
            case "next" -> controls.next(me, chat, press);
            case "back" -> controls.back(me, chat, press);
            case "skip" -> controls.skip(me, chat, press, pressed.step());
            case "hold" -> controls.hold(me, chat, press);
            case "resume" -> controls.resume(me, chat, press);
            case "extend" -> controls.extend(me, chat, press, Check.present("minutes", pressed.minutes()));
            case "end" -> controls.end(me, chat, press);
            case "handover" -> handovers.handOver(me, chat, Check.present("to", pressed.to()));
            default -> throw Problem.notFound();
        };
    }

    @POST
    @Path("start")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Start before the time")
    @APIResponseSchema(ChatView.class)
    public Response start() {
        return answer(controls.start(viewer.get(), chat));
    }

    @POST
    @Path("rehearsal")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Rehearse", description = "Only hosts see it; everything posted is dropped at its end.")
    @APIResponseSchema(ChatView.class)
    public Response rehearse() {
        return answer(rehearsals.start(viewer.get(), chat));
    }

    @DELETE
    @Path("rehearsal")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "End the rehearsal")
    @APIResponseSchema(ChatView.class)
    public Response rehearsed() {
        return answer(rehearsals.end(viewer.get(), chat));
    }

    private Response answer(Chat changed) {
        return Response.ok(views.of(viewer.get(), changed))
                .tag(Version.tag(changed))
                .build();
    }
}
