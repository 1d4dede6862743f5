package org.lunchroom.kernel.http;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets pages of the origins that an admin allows, and of no other, load widgets and call the API. Tokens travel in a header, so
 * credentials (cookies) are never allowed, and no other site's page can act for somebody.
 */
@WebFilter(filterName = "crossOrigin", urlPatterns = "/*", asyncSupported = true)
public class CrossOrigin implements Filter {
    private static final String ORIGIN = "Access-Control-Allow-Origin";

    // No script of that page can read it; whoever looks into the browser's tools can.
    private static final String REFUSED =
            "Pages of this origin may not embed Lunchroom. An admin adds it to its portal, or"
                    + " to LUNCHROOM_EMBEDDING_ORIGINS.";

    private Embedding embedding;

    @Inject
    void decidedBy(Embedding which) {
        embedding = which;
    }

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) servletRequest;
        var response = (HttpServletResponse) servletResponse;
        var origin = request.getHeader("Origin");
        boolean allowed = origin != null && embedding.allows(origin);
        // Also for the others: a cache must not give one origin's answer to another.
        response.addHeader("Vary", "Origin");
        if (allowed) {
            response.setHeader(ORIGIN, origin);
            response.setHeader("Access-Control-Expose-Headers", "ETag, Link, Location, Retry-After, X-Request-Id");
        }
        if (!allowed && origin != null && isFromElsewhere(request)) {
            embedding.refused(origin);
        }
        if (isPreflight(request)) {
            answer(request, response, allowed);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isPreflight(HttpServletRequest request) {
        return request.getMethod().equals("OPTIONS")
                && request.getHeader("Origin") != null
                && request.getHeader("Access-Control-Request-Method") != null;
    }

    // Our own pages name their origin, too.
    private static boolean isFromElsewhere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return isPreflight(request) || "cross-site".equals(site) || "same-site".equals(site);
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, boolean allowed)
            throws IOException {
        if (!allowed) {
            Problems.write(Problem.of(403, "origin-not-allowed", REFUSED), request, response);
        } else {
            response.setHeader("Access-Control-Allow-Methods", "GET, POST, PUT, PATCH, DELETE");
            response.setHeader(
                    "Access-Control-Allow-Headers",
                    "Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, Last-Event-ID, Prefer");
            response.setHeader("Access-Control-Max-Age", "600");
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
    }
}
