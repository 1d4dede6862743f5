package org.lunchroom.operations.requests;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Noted;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.http.Problems;
import org.slf4j.MDC;

/** The outermost filter (see web.xml): gives each request its id and its caller's address, and notes how it ended. */
public class RequestFilter extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final String ID_HEADER = "X-Request-Id";
    // A proxy's id is taken over, so that one search finds both logs; what could write lines of its own there is not.
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");

    private final transient Proxies proxies;
    private final transient AddressLimit limit;
    private final transient BodiesAtOnce bodies;
    private final transient List<Answers> answers;

    @Inject
    RequestFilter(Proxies proxies, AddressLimit limit, BodiesAtOnce bodies, Instance<Answers> answers) {
        this(proxies, limit, bodies, answers.stream().toList());
    }

    RequestFilter(Proxies proxies, AddressLimit limit, BodiesAtOnce bodies, List<Answers> answers) {
        this.proxies = proxies;
        this.limit = limit;
        this.bodies = bodies;
        this.answers = answers;
    }

    @Override
    protected void doFilter(HttpServletRequest original, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long begun = System.nanoTime();
        var request = proxies.seenThrough(original);
        Noted.PEER.on(request, original.getRemoteAddr());
        var id = id(request);
        Noted.ID.on(request, id);
        response.setHeader(ID_HEADER, id);
        boolean ended = false;
        // Beside whatever is logged meanwhile, where the log has a place for it.
        try (var noted = MDC.putCloseable("request", id)) {
            serve(request, response, chain);
            ended = noted != null;
        } finally {
            var took = request.isAsyncStarted() ? null : Duration.ofNanos(System.nanoTime() - begun);
            int status = ended ? response.getStatus() : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
            note(request, id, status, took);
        }
    }

    private void serve(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        BodiesAtOnce.Place place;
        try {
            limit.take(request);
            place = bodies.take(request);
        } catch (Problem tooMany) {
            Problems.write(tooMany, request, response);
            return;
        }
        try (place) {
            chain.doFilter(request, response);
        }
    }

    private void note(HttpServletRequest request, String id, int status, Duration took) {
        var method = METHODS.contains(request.getMethod()) ? request.getMethod() : "OTHER";
        var code = Noted.CODE.of(request).orElse(null);
        var answered = new Answered(id, method, Route.of(request), status, code, took);
        answers.forEach(each -> each.note(answered));
    }

    private static String id(HttpServletRequest request) {
        var given = request.getHeader(ID_HEADER);
        return given != null && ID.matcher(given).matches() ? given : Ids.next().toString();
    }
}
