package org.lunchroom.kernel.http;

import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.lunchroom.kernel.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever went wrong into a problem document; what nobody expected is logged by kind, never by content. */
@Provider
public class Problems implements ExceptionMapper<Throwable> {
    public static final String MEDIA_TYPE = "application/problem+json";
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        return respond(problemIn(thrown));
    }

    /** The same answer from a servlet. */
    public static void write(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(problem.status());
        response.setContentType(MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        problem.retryAfter().ifPresent(wait -> response.setHeader("Retry-After", Long.toString(seconds(wait))));
        response.getOutputStream().write(document(problem, request).toString().getBytes(StandardCharsets.UTF_8));
    }

    // A refusal of ours is the answer, whatever the server has wrapped it in.
    private Problem problemIn(Throwable thrown) {
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
        var id = Noted.ID.of(request).orElse("?");
        LOG.error("Unexpected {} at {} in request {}", thrown.getClass().getName(), place, id);
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

    private Response respond(Problem problem) {
        var response = Response.status(problem.status())
                .type(MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(document(problem, request).toString());
        if (problem.status() == 401) {
            response.header("WWW-Authenticate", "Bearer");
        }
        problem.retryAfter().ifPresent(wait -> response.header("Retry-After", seconds(wait)));
        return response.build();
    }

    /** The document's members: type, title, status, code, detail, field, retryAfter (seconds), requestId. */
    public static JsonObject document(Problem problem, HttpServletRequest request) {
        Noted.CODE.on(request, problem.code());
        var json = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title(problem.status()))
                .add("status", problem.status())
                .add("code", problem.code())
                .add("detail", problem.getMessage());
        problem.field().ifPresent(field -> json.add("field", field));
        problem.retryAfter().ifPresent(wait -> json.add("retryAfter", seconds(wait)));
        Noted.ID.of(request).ifPresent(id -> json.add("requestId", id));
        return json.build();
    }

    private static long seconds(Duration wait) {
        return Math.max(1, wait.toSeconds());
    }

    private static String title(int status) {
        var known = Response.Status.fromStatusCode(status);
        return known == null ? "Refused" : known.getReasonPhrase();
    }
}
