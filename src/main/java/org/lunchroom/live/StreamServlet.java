package org.lunchroom.live;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Scope;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.http.Problems;

/**
 * {@code GET /api/v1/stream}: what happens in some rooms, as server-sent events. A servlet and no REST resource, since
 * thousands stay open and none may hold a thread.
 */
@WebServlet(urlPatterns = "/api/v1/stream", asyncSupported = true)
public class StreamServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient CurrentViewer viewer;

    @Inject
    transient Live live;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            if (!request.getMethod().equals("GET")) {
                throw Problem.of(405, "method-not-allowed", "This address does not take that method.");
            }
            open(request, response);
        } catch (Problem problem) {
            Problems.write(problem, request, response);
        }
    }

    private void open(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var wishes = Wish.read(
                request.getParameter("rooms"), request.getParameter("hosts"), request.getHeader("Last-Event-ID"));
        var output = new ServletOutput(live.sockets());
        var subscriber = live.open(viewer.within(Scope.ROOMS_READ), viewer.stillSignedIn(), wishes, output);
        response.setContentType("text/event-stream;charset=utf-8");
        response.setHeader("Cache-Control", "no-store, no-transform");
        // Proxies that gather before they pass on would turn a chat into a newsletter.
        response.setHeader("X-Accel-Buffering", "no");
        try {
            output.start(request.startAsync(), subscriber);
        } catch (IOException | RuntimeException e) {
            subscriber.close();
            throw e;
        }
    }
}
