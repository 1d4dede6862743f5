package org.lunchroom.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;

/** The record as a file, for admins. */
@Path("audit.csv")
@RequestScoped
public class AuditFileResource {
    // More than a year of a busy installation, and no answer without end; what is before is asked for with "before".
    private static final int MOST = 20_000;

    @Inject
    CurrentViewer viewer;

    @Inject
    Audit audit;

    @GET
    @Guard(Permission.ADMIN)
    @Produces("text/csv; charset=utf-8")
    @Operation(
            summary = "The newest 20,000 lines of the audit record as CSV",
            description = "Further back with before. That somebody took it is a line, too.")
    public Response file(@QueryParam("act") String act, @QueryParam("before") Long before) {
        var beginning = Check.optionalText("act", act, 60);
        var lines = audit.all(beginning, before == null ? Long.MAX_VALUE : before, MOST);
        audit.read(viewer.get(), "audit.exported", null, Map.of("lines", String.valueOf(lines.size())));
        return Response.ok(Table.of(lines))
                .header("Content-Disposition", "attachment; filename=\"audit.csv\"")
                .build();
    }
}
