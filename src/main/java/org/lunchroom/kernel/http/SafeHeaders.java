package org.lunchroom.kernel.http;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
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

/** Headers that keep a browser on the safe side. An answer may replace one where it knows better. */
@WebFilter(
        filterName = "safeHeaders",
        urlPatterns = "/*",
        asyncSupported = true,
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class SafeHeaders implements Filter {
    private static final String POLICY = "Content-Security-Policy";

    // What the API sends is data. Should somebody open it as a page all the same, nothing in it runs or loads.
    private static final String DATA_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; sandbox";

    private static final String PAGE_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; font-src 'self';"
                    + " connect-src 'self'; frame-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self';"
                    + " require-trusted-types-for 'script'; trusted-types 'none';"
                    + " frame-ancestors 'self'";

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
        // What the server refuses before any filter, such as /WEB-INF, comes here only with its error.
        if (response.getHeader(POLICY) == null) {
            protect(request, response);
        }
        chain.doFilter(request, response);
    }

    private void protect(HttpServletRequest request, HttpServletResponse response) {
        var origins = embedding.origins();
        boolean api = request.getServletPath().startsWith("/api");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", origins.isEmpty() ? "same-origin" : "cross-origin");
        response.setHeader(POLICY, api ? DATA_POLICY : pagePolicy(origins));
        if (api) {
            response.setHeader("Cache-Control", "no-store");
        }
    }

    private static String pagePolicy(Collection<String> origins) {
        return origins.isEmpty() ? PAGE_POLICY : PAGE_POLICY + " " + String.join(" ", origins);
    }
}
