package org.lunchroom.identity.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.identity.portal.PortalSignOuts;
import org.lunchroom.kernel.http.Check;

/** Portals tell who signed out there, from their back end to ours. */
@Path("sign-outs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SignOutsResource {
    @Inject
    SignInLimits limits;

    @Inject
    PortalSignOuts signOuts;

    @Context
    HttpServletRequest request;

    /** The portal's signed word. */
    public record Said(String assertion) {
        @Override
        public String toString() {
            return "Said";
        }
    }

    @POST
    @Guard(Permission.PUBLIC)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Somebody signed out at a portal",
            description = "Takes what the portal's key signed, with \"typ\": \"portal-logout+jwt\" and their \"sub\".")
    public void out(Said said) {
        var word = Check.present("assertion", said.assertion());
        var attempt = limits.take("sign-out", request.getRemoteAddr(), word);
        signOuts.out(word);
        attempt.succeeded();
    }
}
