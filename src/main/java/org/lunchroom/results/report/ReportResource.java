package org.lunchroom.results.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.people.Languages;

/** What learning came to, for those in charge of it. */
@Path("reports")
@RequestScoped
public class ReportResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Reports reports;

    @Inject
    Languages languages;

    @GET
    @Path("learning")
    @Produces(MediaType.APPLICATION_JSON)
    @Guard(Permission.REPORTS)
    @Operation(
            summary = "What learning came to",
            description =
                    "A quarter in numbers of five people and more; how they were counted in my language, or another.")
    public Report read(@QueryParam("quarter") String quarter, @QueryParam("language") String language) {
        return reports.read(viewer.get(), quarter, "screen", spoken(language));
    }

    @GET
    @Path("learning.{format:csv|pdf}")
    @Produces({"text/csv", "application/pdf"})
    @Guard(Permission.REPORTS)
    @Operation(summary = "Take the numbers away", description = "As csv or pdf, with how they were counted.")
    public Response file(
            @PathParam("format") String format,
            @QueryParam("quarter") String quarter,
            @QueryParam("language") String language) {
        var spoken = spoken(language);
        var report = reports.read(viewer.get(), quarter, format, spoken);
        boolean table = format.equals("csv");
        return Response.ok(
                        table ? ReportTable.write(report, spoken) : ReportPaper.print(report, spoken),
                        table ? "text/csv;charset=utf-8" : "application/pdf")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"learning-" + report.quarter() + "." + format + "\"")
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }

    // The page's own where it says so; else the one in which mails speak to them.
    private Language spoken(String named) {
        return Language.of(named).orElseGet(() -> languages.of(viewer.get().person()));
    }
}
