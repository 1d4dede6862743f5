package org.lunchroom.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.search.finding.Sorting;
import org.lunchroom.search.finding.Wanted;
import org.lunchroom.search.hits.Hit;
import org.lunchroom.search.index.Kind;
import org.lunchroom.search.language.QueryText;

/** The search. */
@Path("search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {
    private static final int LARGEST_PAGE = 50;

    @Inject
    CurrentViewer viewer;

    @Inject
    Search search;

    /** How many results there are, in all and of each kind. */
    public record Counts(int all, int messages, int asks, int recaps, int links, int topics) {
        static Counts of(Map<Kind, Integer> counts) {
            return new Counts(
                    counts.values().stream().mapToInt(Integer::intValue).sum(),
                    counts.get(Kind.MESSAGE),
                    counts.get(Kind.ASK),
                    counts.get(Kind.RECAP),
                    counts.get(Kind.LINK),
                    counts.get(Kind.TOPIC));
        }
    }

    /** A page of results. */
    public record ShownResults(Counts counts, List<Hit> hits, String after, String suggestion, Boolean building) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Search messages, topics, asks, recaps and links",
            description = "Finds and counts only what I may read at this moment. The language of q is described in"
                    + " docs/api/search.md; days in it are those of the zone.")
    @APIResponseSchema(ShownResults.class)
    public Response find(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("kind") @DefaultValue("all") String kind,
            @QueryParam("sort") @DefaultValue("best") String sort,
            @QueryParam("zone") String zone,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("20") int limit,
            @Context UriInfo uri) {
        ZoneId days = zone == null ? ZoneOffset.UTC : Check.zone("zone", zone);
        var kinds = kinds(kind);
        var sorting = Sorting.of(sort).orElseThrow(() -> Problem.invalid("sort", "Choose one of best, newest, most."));
        int size = Check.range("limit", limit, 1, LARGEST_PAGE);
        var answer = QueryText.read(q, days)
                .map(clause -> search.find(viewer.get(), q, new Wanted(clause, kinds, sorting, after, size)))
                .orElseGet(search::nothing);
        return response(answer, uri);
    }

    private static Set<Kind> kinds(String kind) {
        return kind.equals("all")
                ? EnumSet.allOf(Kind.class)
                : EnumSet.of(Kind.of(kind)
                        .orElseThrow(
                                () -> Problem.invalid("kind", "Choose one of all, message, ask, recap, link, topic.")));
    }

    private static Response response(Search.Answer answer, UriInfo uri) {
        var response = Response.ok(new ShownResults(
                Counts.of(answer.counts()),
                answer.hits(),
                answer.after(),
                answer.suggestion().orElse(null),
                answer.building() ? true : null));
        if (answer.after() != null) {
            var next = uri.getRequestUriBuilder().replaceQueryParam("after", answer.after());
            response.links(Link.fromUriBuilder(next).rel("next").build());
        }
        return response.build();
    }
}
