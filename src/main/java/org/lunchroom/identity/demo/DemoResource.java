package org.lunchroom.identity.demo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.identity.Persona;
import org.lunchroom.identity.session.SessionAnswers;
import org.lunchroom.identity.session.SignIn;
import org.lunchroom.kernel.http.Check;

/** Being somebody at a demonstration, by one click. */
@Path("demo")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DemoResource {
    @Inject
    SignIn signIn;

    @Inject
    SessionAnswers answers;

    /** Somebody one may be. */
    public record Offer(String persona, String name, String role) {}

    /** Who one wants to be. */
    public record Wish(String persona) {}

    @GET
    @Path("personas")
    @Guard(Permission.DEMO)
    @Operation(summary = "Whom one may be at a demonstration")
    public List<Offer> personas() {
        return Arrays.stream(Persona.values())
                .filter(Persona::isOffered)
                .map(persona -> new Offer(persona.id(), persona.personName(), persona.role()))
                .toList();
    }

    @POST
    @Path("session")
    @Guard(Permission.DEMO)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Be somebody at a demonstration")
    public Response be(Wish wish) {
        var persona = new PersonaToken(Check.text("persona", wish.persona(), 40));
        return answers.created(signIn.with(persona));
    }
}
