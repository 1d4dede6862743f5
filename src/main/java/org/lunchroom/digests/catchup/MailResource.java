package org.lunchroom.digests.catchup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.digests.sending.NewWish;
import org.lunchroom.digests.sending.Wishes;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.rooms.Rooms;

/** How I get mail from here. */
@Path("me/mail")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MailResource {
    private static final String EVERYONE = "*";

    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    Wishes wishes;

    @Inject
    MyMails mails;

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Read how I get mail",
            description = "Digests, the weekly catch-up, quiet hours, what I follow.")
    public MyMail mine() {
        return mails.of(viewer.get());
    }

    @PUT
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Say how I want mail", description = "All of it at once; times are those of my time zone.")
    public MyMail put(NewWish wanted) {
        mails.put(viewer.get(), Check.present("body", wanted));
        return mine();
    }

    @DELETE
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Have everything about mail to me forgotten",
            description = "My address, my choices, what I follow; from then on no mail is sent to me.")
    public void forget() {
        mails.forget(viewer.get());
    }

    @DELETE
    @Path("failure")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Say that my address works again",
            description = "After mails to it came back; from then on they are sent again.")
    public void works() {
        mails.tryAgain(viewer.get());
    }

    @PUT
    @Path("digests/{room}")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Take a room's digests by mail", description = "\"*\" stands for those for everyone here.")
    public void take(@PathParam("room") String tag) {
        wishes.accept(viewer.get().person(), room(tag));
    }

    @DELETE
    @Path("digests/{room}")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Take no more of a room's digests by mail")
    public void refuse(@PathParam("room") String tag) {
        wishes.refuse(viewer.get().person(), room(tag));
    }

    private UUID room(String tag) {
        return tag.equals(EVERYONE) ? null : rooms.seen(viewer.get(), tag).id();
    }
}
