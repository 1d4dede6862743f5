package org.lunchroom.demo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.mail.KeptMails;

/** The mails of a demonstration, which nobody is sent. */
@Path("demo/outbox")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OutboxResource {
    @Inject
    KeptMails mails;

    /** Newest first. */
    public record Outbox(List<Kept> mails) {}

    /** A mail. */
    public record Kept(String id, String to, String subject, Instant at, String text, Map<String, String> headers) {
        static Kept of(KeptMails.Kept kept) {
            var mail = kept.mail();
            return new Kept(mail.messageId(), mail.to(), mail.subject(), kept.at(), mail.text(), mail.headers());
        }
    }

    @GET
    @Guard(Permission.DEMO)
    @Operation(summary = "Look at the mails that a demonstration would have sent")
    public Outbox outbox() {
        return new Outbox(mails.all().stream().map(Kept::of).toList());
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.TEXT_HTML)
    @Guard(Permission.DEMO)
    @Operation(summary = "Look at one of them as its reader would")
    public Response mail(@PathParam("id") String id) {
        var kept = mails.find(id).orElseThrow(Problem::notFound);
        return Response.ok(kept.mail().html(), "text/html; charset=utf-8")
                .header(
                        "Content-Security-Policy",
                        "sandbox allow-popups; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'")
                .build();
    }
}
