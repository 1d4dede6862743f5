package org.lunchroom.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/** Says how long a browser may keep a page, a style or a script. */
@WebFilter(filterName = "keptFiles", urlPatterns = "/*", asyncSupported = true)
public class KeptFiles extends HttpFilter {
    private static final long serialVersionUID = 1;
    // The bundler names these by their content.
    private static final Pattern NEVER_CHANGES = Pattern.compile("/widgets/[\\w-]+-[0-9A-Z]{8}\\.js");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getServletPath().startsWith("/api/")) {
            response.setHeader("Cache-Control", kept(request.getServletPath()));
        }
        chain.doFilter(request, response);
    }

    // "no-cache" keeps a copy and asks each time, by its ETag, whether it is still good.
    static String kept(String path) {
        return NEVER_CHANGES.matcher(path).matches() ? "public, max-age=31536000, immutable" : "no-cache";
    }
}
