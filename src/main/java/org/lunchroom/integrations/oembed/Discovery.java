package org.lunchroom.integrations.oembed;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.lunchroom.kernel.settings.Settings;

/** Tells whoever reads a page of ours where the words about it are, whether there are any or not. */
@WebFilter(
        filterName = "oembed",
        urlPatterns = {"/room.html", "/shelf.html", "/recap.html", "/recaps/*", "/digest.html", "/digests/*"})
public class Discovery extends HttpFilter {
    private static final long serialVersionUID = 1;

    @Inject
    transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // A ticket opens the recap for whoever has it: it stays out of what is handed on.
        if (settings.oembed() && request.getParameter("ticket") == null) {
            response.addHeader("Link", link(page(request), "json"));
            response.addHeader("Link", link(page(request), "xml"));
        }
        chain.doFilter(request, response);
    }

    private String page(HttpServletRequest request) {
        var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        var query = request.getQueryString();
        return settings.baseUrl() + path + (query == null ? "" : "?" + query);
    }

    // The address is escaped whole, so that nothing in it ends the header's own.
    private String link(String page, String format) {
        var type = format.equals("xml") ? "text/xml+oembed" : "application/json+oembed";
        var url = URLEncoder.encode(page, StandardCharsets.UTF_8);
        return "<" + settings.baseUrl() + "/oembed?format=" + format + "&url=" + url + ">; rel=\"alternate\"; type=\""
                + type + "\"";
    }
}
