package org.lunchroom.feeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Date;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Problem;

/** A feed, for whoever has its secret address. */
@Path("feeds/{secret}.{format}")
@RequestScoped
public class FeedFilesResource {
    @Inject
    Subscriptions subscriptions;

    @Inject
    FeedAddresses addresses;

    @Context
    Request request;

    // Public to the gate: the address is the key.
    @GET
    @Guard(Permission.PUBLIC)
    @Operation(
            summary = "Fetch a feed",
            description =
                    "As atom or json, a calendar as ics. If-None-Match and If-Modified-Since are answered with 304.")
    public Response fetch(@PathParam("secret") String secret, @PathParam("format") String ending) {
        var fetched = subscriptions.fetch(secret);
        var written = written(fetched, secret, ending);
        var tag = new EntityTag(fetched.version().substring(0, 32) + "-" + ending);
        var changed = Date.from(fetched.changedAt());
        var unchanged = request.evaluatePreconditions(changed, tag);
        var answer = unchanged != null ? unchanged : Response.ok(written.text(), written.mediaType());
        return answer.tag(tag)
                .lastModified(changed)
                .header("Cache-Control", "private, no-cache")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    private Told.Written written(Subscriptions.Fetched fetched, String secret, String ending) {
        var self = addresses.of(secret, ending);
        var place = new FeedFormat.Place(self, addresses.host(), fetched.createdAt(), fetched.changedAt());
        return fetched.told().written(ending, place).orElseThrow(Problem::notFound);
    }
}
