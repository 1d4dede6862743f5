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
import java.util.Collection;
import java.util.Set;
import org.lunchroom.kernel.settings.Settings;

/**
 * Lets pages of the listed origins, and of no other, load widgets and call the API. Tokens travel in a header, so
 * credentials (cookies) are never allowed, and no other site's page can act for somebody.
 */
@WebFilter(filterName = "crossOrigin", urlPatterns = "/*", asyncSupported = true)
public class CrossOrigin implements Filter {
    private static final String ORIGIN = "Access-Control-Allow-Origin";

    @Inject
    Settings settings;

    private Set<String> origins = Set.of();

    @Override
    public void init(jakarta.servlet.FilterConfig config) {
        allow(settings.embeddingOrigins());
    }

    void allow(Collection<String> exactly) {
        origins = Set.copyOf(exactly);
    }

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) servletRequest;
        var response = (HttpServletResponse) servletResponse;
        var origin = request.getHeader("Origin");
        boolean allowed = origin != null && origins.contains(origin);
        // Also for the others: a cache must not give one origin's answer to another.
        response.addHeader("Vary", "Origin");
        if (allowed) {
            response.setHeader(ORIGIN, origin);
            response.setHeader("Access-Control-Expose-Headers", "ETag, Link, Location, Retry-After, X-Request-Id");
        }
        if (isPreflight(request)) {
            answer(response, allowed);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isPreflight(HttpServletRequest request) {
        return request.getMethod().equals("OPTIONS")
                && request.getHeader("Origin") != null
                && request.getHeader("Access-Control-Request-Method") != null;
    }

    private static void answer(HttpServletResponse response, boolean allowed) {
        if (allowed) {
            response.setHeader("Access-Control-Allow-Methods", "GET, POST, PUT, PATCH, DELETE");
            response.setHeader(
                    "Access-Control-Allow-Headers",
                    "Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, Last-Event-ID, Prefer");
            response.setHeader("Access-Control-Max-Age", "600");
        }
        response.setStatus(allowed ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_FORBIDDEN);
    }
}
