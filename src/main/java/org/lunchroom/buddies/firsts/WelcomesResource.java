package org.lunchroom.buddies.firsts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.people.People;
import org.lunchroom.people.Person;
import org.lunchroom.rooms.Rooms;

/** A welcome to somebody's first post, seen by them and by the hosts. */
@Path("rooms/{tag}/welcomes/{person}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WelcomesResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    People people;

    @Inject
    Firsts firsts;

    @PathParam("tag")
    String tag;

    @PathParam("person")
    UUID person;

    /** What to say beside it; may be left out. */
    public record Wish(String words) {}

    /** Who welcomes, and to which post. */
    public record ShownWelcome(UUID message, Person by, String words, Instant at) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "A welcome", description = "For whom it is to, and for hosts.")
    public ShownWelcome welcomeOf() {
        var found = firsts.welcome(viewer.get(), rooms.seen(viewer.get(), tag), person);
        return shown(found.orElseThrow(Problem::notFound));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Welcome somebody to their first post",
            description = "Once, by a host; only they and hosts see it.")
    public ShownWelcome welcomeSomebody(Wish wish) {
        var words = Check.present("body", wish).words();
        return shown(firsts.say(viewer.get(), rooms.seen(viewer.get(), tag), person, words));
    }

    private ShownWelcome shown(Welcome welcome) {
        var words = welcome.words().isEmpty() ? null : welcome.words();
        return new ShownWelcome(welcome.message(), people.find(welcome.host()), words, welcome.at());
    }
}
