package org.lunchroom.kernel.http;

import jakarta.json.JsonObject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.lunchroom.kernel.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever went wrong into a problem document; what nobody expected is logged by kind, never by content. */
@Provider
public class Problems implements ExceptionMapper<Throwable> {
    public static final String MEDIA_TYPE = "application/problem+json";
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @Override
    public Response toResponse(Throwable thrown) {
        return respond(problemIn(thrown));
    }

    // A refusal of ours is the answer, whatever the server has wrapped it in.
    private static Problem problemIn(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
        }
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof WebApplicationException web) {
                return of(web.getResponse().getStatus());
            }
        }
        // Class and place only: a message may quote what somebody wrote.
        var place = thrown.getStackTrace().length == 0 ? "?" : thrown.getStackTrace()[0].toString();
        LOG.error("Unexpected {} at {}", thrown.getClass().getName(), place);
        return Problem.of(500, "unexpected", "Something went wrong on our side. Nothing was changed; try again.");
    }

    /** What a bare status means, where nobody has said more. */
    public static Problem of(int status) {
        return switch (status) {
            case 404 -> Problem.notFound();
            case 405 -> Problem.of(405, "method-not-allowed", "This address does not take that method.");
            case 406 -> Problem.of(406, "not-acceptable", "This address answers in other media types.");
            case 415 -> Problem.of(415, "unsupported-media-type", "Send application/json.");
            default -> Problem.of(status, status < 500 ? "bad-request" : "unexpected", "The request failed.");
        };
    }

    private static Response respond(Problem problem) {
        var response = Response.status(problem.status())
                .type(MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(document(problem).toString());
        if (problem.status() == 401) {
            response.header("WWW-Authenticate", "Bearer");
        }
        problem.retryAfter().ifPresent(wait -> response.header("Retry-After", Math.max(1, wait.toSeconds())));
        return response.build();
    }

    /** The document's members: type, title, status, code, detail, field, retryAfter (seconds). */
    public static JsonObject document(Problem problem) {
        var json = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title(problem.status()))
                .add("status", problem.status())
                .add("code", problem.code())
                .add("detail", problem.getMessage());
        problem.field().ifPresent(field -> json.add("field", field));
        problem.retryAfter().ifPresent(wait -> json.add("retryAfter", Math.max(1, wait.toSeconds())));
        return json.build();
    }

    private static String title(int status) {
        var known = Response.Status.fromStatusCode(status);
        return known == null ? "Refused" : known.getReasonPhrase();
    }
}
