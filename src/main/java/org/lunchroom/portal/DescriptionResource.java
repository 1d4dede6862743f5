package org.lunchroom.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;

/** The API's own description, as the build generated it; the server also answers with it at /openapi. */
@Path("openapi.json")
@RequestScoped
public class DescriptionResource {
    private static final String FILE = "/META-INF/openapi.json";

    @GET
    @Guard(Permission.PUBLIC)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "This description, in OpenAPI 3")
    public Response description() throws IOException {
        try (var file = DescriptionResource.class.getResourceAsStream(FILE)) {
            return Response.ok(file.readAllBytes())
                    .header("Cache-Control", "no-cache")
                    .build();
        }
    }
}
