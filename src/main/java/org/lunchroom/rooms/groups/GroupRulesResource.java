package org.lunchroom.rooms.groups;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.groups.GroupRule;
import org.lunchroom.identity.groups.GroupRules;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.rooms.Rooms;

/** What groups of portals bring, for admins. */
@Path("group-rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class GroupRulesResource {
    private static final List<String> ROLES = List.of(Roles.ORGANISER, Roles.LEARNING, Roles.ADMIN);
    private static final List<String> PLACES = List.of("host", "moderator", "participant");

    @Inject
    CurrentViewer viewer;

    @Inject
    GroupRules rules;

    @Inject
    GroupPlaces places;

    @Inject
    Rooms rooms;

    /**
     * A rule as admins write and read it.
     *
     * @param id left out when it is made
     * @param portal the issuer of the portal whose group it is
     * @param role in the whole installation; or else
     * @param room the tag of a room, and
     * @param place what they are there: "host", "moderator", "participant"
     */
    public record Rule(UUID id, String portal, String group, String role, String room, String place) {}

    @GET
    @Guard(Permission.ADMIN)
    @Operation(summary = "What groups of portals bring")
    public List<Rule> list() {
        return rules.all().stream().map(this::shown).toList();
    }

    @POST
    @Guard(Permission.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Let a group of a portal bring a role, or a place in a room")
    public Response add(Rule wanted) {
        var rule = rule(wanted);
        places.add(viewer.get(), rule);
        return Response.status(Response.Status.CREATED).entity(shown(rule)).build();
    }

    @DELETE
    @Path("{rule}")
    @Guard(Permission.ADMIN)
    @Operation(summary = "End such a rule; the places that it brought end with it")
    public void remove(@PathParam("rule") UUID rule) {
        places.remove(viewer.get(), rule);
    }

    private GroupRule rule(Rule wanted) {
        var portal = Check.text("portal", wanted.portal(), 255);
        var group = Check.text("group", wanted.group(), 120);
        if ((wanted.role() == null) == (wanted.room() == null)) {
            throw Problem.invalid("role", "A group brings a role, or a place in a room: give one of them.");
        }
        if (wanted.role() != null) {
            return new GroupRule(Ids.next(), portal, group, among("role", wanted.role(), ROLES), null, null);
        }
        var room = rooms.called(Check.text("room", wanted.room(), 60))
                .orElseThrow(() -> Problem.invalid("room", "There is no room with this tag."));
        var place = wanted.place() == null ? "participant" : wanted.place();
        return new GroupRule(Ids.next(), portal, group, null, room.id(), among("place", place, PLACES));
    }

    private static String among(String field, String value, List<String> possible) {
        if (!possible.contains(value)) {
            throw Problem.invalid(field, "One of: " + String.join(", ", possible) + ".");
        }
        return value;
    }

    private Rule shown(GroupRule rule) {
        var tag = rule.room() == null ? null : rooms.byId(rule.room()).tag();
        return new Rule(rule.id(), rule.issuer(), rule.group(), rule.role(), tag, rule.place());
    }
}
