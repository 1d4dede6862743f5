package org.lunchroom.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Directory;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.identity.Roles;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;

/** What moderators and admins did: one's own part for everybody, all of it for admins. */
@Path("audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Audit audit;

    @Inject
    Directory directory;

    /** An act, as it is read back. */
    public record Act(
            long number, Instant at, UUID actor, String act, UUID subject, UUID person, Map<String, String> facts) {
        static Act of(Line line) {
            return new Act(
                    line.seq(), line.at(), line.actor(), line.act(), line.subject(), line.person(), line.facts());
        }
    }

    /**
     * A page of acts, newest first.
     *
     * @param before ask for this to read on; absent at the end
     * @param names of those whom the acts name, by id, as far as they are still here; for admins only
     */
    public record Acts(List<Act> acts, Long before, Map<String, String> names) {}

    /** What a look along the chain found. */
    public record Looked(boolean unbroken, long lines, Long brokenAt, String fault, String head, Long notedAt) {
        static Looked of(Chain chain) {
            var fault = chain.fault() == null ? null : chain.fault().name().toLowerCase(Locale.ROOT);
            return new Looked(chain.unbroken(), chain.lines(), chain.brokenAt(), fault, chain.head(), chain.notedAt());
        }
    }

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Acts of moderators and admins",
            description = "about=me for one's own; all for admins, or those whose name begins with act.")
    public Acts acts(
            @QueryParam("about") String about,
            @QueryParam("act") String act,
            @QueryParam("before") Long before,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        var caller = viewer.get();
        int wanted = Check.range("limit", limit, 1, 200);
        long from = before == null ? Long.MAX_VALUE : before;
        if (about != null && !about.equals("me")) {
            throw Problem.invalid("about", "Ask about \"me\", or leave it out.");
        }
        if (about == null && !caller.is(Roles.ADMIN)) {
            throw Problem.forbidden("Ask with about=me for what concerns you; all of it is for admins.");
        }
        if (about == null) {
            audit.read(caller, "audit.read", null, Map.of());
        }
        var beginning = Check.optionalText("act", act, 60);
        var lines = about == null ? audit.all(beginning, from, wanted) : audit.aboutMe(caller, from, wanted);
        var next = lines.size() < wanted ? null : lines.get(lines.size() - 1).seq();
        return new Acts(lines.stream().map(Act::of).toList(), next, about == null ? names(lines) : null);
    }

    private Map<String, String> names(List<Line> lines) {
        var names = new TreeMap<String, String>();
        lines.stream()
                .flatMap(line -> Stream.of(line.actor(), line.person()))
                .filter(Objects::nonNull)
                .distinct()
                .forEach(person -> directory.name(person).ifPresent(name -> names.put(person.toString(), name)));
        return names;
    }

    @GET
    @Path("chain")
    @Guard(Permission.AUDIT_CHECK)
    @Operation(
            summary = "Whether the record is unbroken",
            description =
                    "Names the first line that was changed, removed, inserted or moved; src/bin/verify-audit calls it.")
    public Chain chain(@QueryParam("noted") String noted) {
        return audit.check(
                noted == null || noted.isBlank() ? null : noted.strip().toLowerCase(Locale.ROOT));
    }
}
