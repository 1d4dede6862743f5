package org.lunchroom.foryou;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;

/** What is for me. */
@Path("me/for-you")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ForYouResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    ForYou forYou;

    @Inject
    Suggestions suggestions;

    /** What is new of what I follow, and what else I might. */
    public record Page(List<Item> items, List<Suggested> suggestions) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Read what is new for me",
            description =
                    "Of the people, rooms and tags that I follow, each item with why it is there; and suggestions from"
                            + " my interests and rooms. What I read says nothing here.")
    public Page forYou() {
        return new Page(forYou.of(viewer.get()), suggestions.of(viewer.get()));
    }
}
