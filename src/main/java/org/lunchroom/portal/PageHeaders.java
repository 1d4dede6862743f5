package org.lunchroom.portal;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.lunchroom.kernel.settings.Settings;

/**
 * What browsers are told with every answer: which code may run on our pages (ours, by address, nothing inline), who may
 * frame them, and how long a file may be kept. A resource that serves something else sets its own header over these.
 */
@WebFilter(filterName = "headers", urlPatterns = "/*", asyncSupported = true)
public class PageHeaders extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final String PAGES = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " img-src 'self' data:; base-uri 'none'; form-action 'self';"
            + " require-trusted-types-for 'script'; trusted-types lit-html; frame-ancestors 'self'";
    private static final String API = "default-src 'none'; frame-ancestors 'none'";
    // The bundler names these by their content.
    private static final Pattern NEVER_CHANGES = Pattern.compile("/widgets/[\\w-]+-[0-9A-Z]{8}\\.js");

    private final transient Settings settings;

    @Inject
    public PageHeaders(Settings settings) {
        this.settings = settings;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath();
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        if (path.startsWith("/api/")) {
            response.setHeader("Content-Security-Policy", API);
        } else {
            response.setHeader("Content-Security-Policy", policy(settings.embeddingOrigins()));
            response.setHeader("Cache-Control", kept(path));
        }
        if (path.startsWith("/widgets/")) {
            // Portals load modules from their own pages; there is nothing secret in our code.
            response.setHeader("Access-Control-Allow-Origin", "*");
        }
        chain.doFilter(request, response);
    }

    static String policy(List<String> framedBy) {
        return framedBy.isEmpty() ? PAGES : PAGES + " " + String.join(" ", framedBy);
    }

    // "no-cache" keeps a copy and asks each time, by its ETag, whether it is still good.
    static String kept(String path) {
        return NEVER_CHANGES.matcher(path).matches() ? "public, max-age=31536000, immutable" : "no-cache";
    }
}
