package org.lunchroom.operations.health;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code /health/live}: the node answers at all; restart it when it does not. {@code /health/ready}: send it people, or,
 * with 503, send them elsewhere.
 */
@WebServlet({"/health/live", "/health/ready"})
public class HealthServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient Health health;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean live = request.getServletPath().endsWith("/live");
        var report = live ? new Report("live", true, java.util.Map.of()) : health.report();
        response.setStatus(report.serves() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(report.json());
    }
}
