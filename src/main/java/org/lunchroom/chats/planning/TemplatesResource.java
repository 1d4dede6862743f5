package org.lunchroom.chats.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;

/** Runs of show to start from. */
@Path("templates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TemplatesResource {
    /** The templates there are. */
    public record All(List<Offer> templates) {}

    /** A template as the API sends it. */
    public record Offer(String id, String title, String about, int minutes, List<OfferedStep> steps) {
        static Offer of(Template template) {
            var steps = template.steps().stream()
                    .map(step -> new OfferedStep(step.kind().id(), step.text(), step.minutes()))
                    .toList();
            return new Offer(template.id(), template.title(), template.about(), template.minutes(), steps);
        }
    }

    /** A step of it, as it may be sent back in a new chat. */
    public record OfferedStep(String kind, String text, int minutes) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Templates of runs of show")
    public All templates() {
        return new All(Templates.ALL.stream().map(Offer::of).toList());
    }
}
