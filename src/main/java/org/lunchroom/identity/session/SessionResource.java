package org.lunchroom.identity.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.identity.gate.ShiroViewer;
import org.lunchroom.identity.launch.Launches;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;

/** Signing in and out. */
@Path("session")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {

    @Inject
    SignIn signIn;

    @Inject
    Sessions sessions;

    @Inject
    SessionAnswers answers;

    @Inject
    ShiroViewer viewer;

    @Context
    HttpServletRequest request;

    /** Either the portal's assertion, or the name and password of a local account. */
    public record Proof(String assertion, String name, String password) {
        @Override
        public String toString() {
            return "Proof";
        }
    }

    @POST
    @Guard(Permission.PUBLIC)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Sign in",
            description = "Takes the portal's signed assertion, or the name and password of a local account.")
    @APIResponseSchema(value = SessionAnswers.SessionAnswer.class, responseCode = "201")
    public Response signIn(Proof proof) {
        return answers.created(proof.assertion() == null ? byPassword(proof) : byAssertion(proof));
    }

    @DELETE
    @Guard(Permission.IN_ROOM)
    @Operation(summary = "Sign out")
    public void signOut() {
        viewer.token().ifPresent(sessions::end);
    }

    private SignIn.SignedIn byAssertion(Proof proof) {
        if (proof.name() != null || proof.password() != null) {
            throw Problem.invalid("assertion", "Send an assertion or a name with a password, not both.");
        }
        if (Launches.isOne(proof.assertion())) {
            return signIn.byLaunch(
                    proof.assertion(), request.getRemoteAddr(), viewer.token().orElse(null));
        }
        return signIn.byAssertion(
                proof.assertion(),
                request.getRemoteAddr(),
                request.getHeader("Origin"),
                viewer.token().orElse(null));
    }

    private SignIn.SignedIn byPassword(Proof proof) {
        var name = Check.text("name", proof.name(), 80);
        var password = Check.present("password", proof.password());
        if (password.length() > SignIn.PASSWORD_LENGTH) {
            throw Problem.invalid(
                    "too-long", "password", "At most " + SignIn.PASSWORD_LENGTH + " characters are possible.");
        }
        return signIn.byPassword(name, password, request.getRemoteAddr());
    }
}
