package org.lunchroom.digests.view;

import com.samskivert.mustache.Template;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.lunchroom.digests.Links;
import org.lunchroom.digests.sending.Previews;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.pages.Templates;

/**
 * {@code GET /digests/{digest}}: the permanent address of a digest, a page around the widget, which knows how to sign in
 * and shows what the reader may see now. {@code GET /digests/{digest}/mail?ticket=}: its mail, for curators.
 */
@WebServlet("/digests/*")
public class DigestPages extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Template AROUND = Templates.of(DigestPages.class).html("around");
    private static final String MAIL = "/mail";
    // It runs nothing and tells nobody the ticket; only the mail's own styles count.
    private static final String MAIL_POLICY =
            "sandbox allow-popups; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    @Inject
    transient Previews previews;

    @Inject
    transient Links links;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        try {
            boolean mail = path.endsWith(MAIL);
            var id = id(mail ? path.substring(0, path.length() - MAIL.length()) : path);
            if (mail) {
                var page = previews.html(id, request.getParameter("ticket"));
                response.setHeader("Content-Security-Policy", MAIL_POLICY);
                answer(response, page);
            } else {
                answer(response, around(request, id, false));
            }
        } catch (Problem problem) {
            response.setStatus(problem.status());
            answer(response, around(request, false, Map.of("reason", problem.getMessage())));
        }
    }

    private String around(HttpServletRequest request, Object digest, Object refused) {
        return AROUND.execute(
                Map.of("base", request.getContextPath(), "home", links.base(), "digest", digest, "refused", refused));
    }

    private static UUID id(String name) {
        try {
            return UUID.fromString(name);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound();
        }
    }

    private static void answer(HttpServletResponse response, String page) throws IOException {
        response.setContentType("text/html; charset=utf-8");
        response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
    }
}
