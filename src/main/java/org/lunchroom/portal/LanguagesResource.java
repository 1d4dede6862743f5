package org.lunchroom.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.Json;
import org.lunchroom.kernel.language.BroughtLanguage;
import org.lunchroom.kernel.language.BroughtLanguages;
import org.lunchroom.kernel.language.EnglishWords;

/** What widgets say in a language that was added by a file; and all that there is to translate. */
@Path("languages/{tag}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LanguagesResource {
    private static final String NONE = "{\"words\":{}}";

    @Inject
    BroughtLanguages languages;

    @Context
    Request request;

    @GET
    @Guard(Permission.PUBLIC)
    @Operation(
            summary = "The sentences of widgets in one language",
            description = "\"en\" answers with all there is to translate. One that nobody added has no words.")
    public Response words(@PathParam("tag") String tag) {
        if (tag.equals("en")) {
            var all = Json.createObjectBuilder()
                    .add("language", "English")
                    .add("direction", "ltr")
                    .add("words", EnglishWords.all());
            return Response.ok(all.build().toString()).build();
        }
        var found = languages.find(tag);
        var etag = new EntityTag(found.map(BroughtLanguage::etag).orElse("none"));
        var unchanged = request.evaluatePreconditions(etag);
        var answer =
                unchanged == null ? Response.ok(found.map(BroughtLanguage::json).orElse(NONE)) : unchanged;
        // Asked for again each time, and sent only when the file has changed since.
        return answer.tag(etag).header("Cache-Control", "public, no-cache").build();
    }
}
