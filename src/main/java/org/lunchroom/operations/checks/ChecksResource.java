package org.lunchroom.operations.checks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.kernel.language.Sentences;
import org.lunchroom.kernel.language.Speech;

/** Whether the installation is as it should be, for admins. */
@Path("admin/checks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ChecksResource {
    private static final Sentences SENTENCES = Sentences.of(ChecksResource.class, "checks");

    @Inject
    Checks checks;

    @Context
    HttpServletRequest request;

    /**
     * One thing.
     *
     * @param sign "good", "look" or "wrong"
     * @param why one sentence
     * @param todo what to do; absent where there is nothing
     * @param page of the documentation, below docs/
     */
    public record ShownCheck(String id, String title, String sign, String why, String todo, String page) {}

    @GET
    @Guard(Permission.ADMIN)
    @Operation(
            summary = "Whether the installation is as it should be",
            description = "Looked at afresh; what does not answer within five seconds is said to be silent.")
    public List<ShownCheck> checks(@QueryParam("language") String language) {
        var speech = SENTENCES.in(Language.of(language).orElse(Language.EN));
        return checks.look(Approach.of(request)).stream()
                .map(looked -> shown(looked, speech))
                .toList();
    }

    private static ShownCheck shown(Checks.Looked looked, Speech speech) {
        var subject = looked.subject();
        var finding = looked.finding();
        var todo = finding.sentence() + ".todo";
        return new ShownCheck(
                subject.name(),
                speech.say(subject.name()),
                finding.sign().text(),
                speech.say(finding.sentence(), finding.values()),
                speech.has(todo) ? speech.say(todo, finding.values()) : null,
                subject.page());
    }
}
