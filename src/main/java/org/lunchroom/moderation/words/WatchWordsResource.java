package org.lunchroom.moderation.words;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** Words and patterns that a room's posts are looked through for. */
@Path("rooms/{tag}/moderation/words")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class WatchWordsResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    WatchWords words;

    @PathParam("tag")
    String tag;

    /** Whether it is tried, counts, or rests. */
    public record Turn(WatchWord.State state) {}

    @POST
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Look for a word or pattern", description = "In testing at first: it holds nothing.")
    public Response addWord(WatchWords.NewWord word) {
        return Response.status(201)
                .entity(ShownWord.of(words.add(viewer.get(), room(), Check.present("body", word))))
                .build();
    }

    @POST
    @Path("trial")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "What a word or pattern would have held last week")
    public WatchWords.Trial tryWord(WatchWords.NewWord word) {
        return words.tried(viewer.get(), room(), Check.present("body", word));
    }

    @PATCH
    @Path("{word}")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Let a word or pattern count, or rest")
    public ShownWord turnWord(@PathParam("word") UUID word, Turn turn) {
        return ShownWord.of(words.turn(
                viewer.get(), room(), word, Check.present("body", turn).state()));
    }

    @DELETE
    @Path("{word}")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Look for a word or pattern no more")
    public void removeWord(@PathParam("word") UUID word) {
        words.remove(viewer.get(), room(), word);
    }

    private Room room() {
        return rooms.seen(viewer.get(), tag);
    }
}
