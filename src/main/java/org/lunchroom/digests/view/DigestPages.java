package org.lunchroom.digests.view;

import com.samskivert.mustache.Template;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.UUID;
import org.lunchroom.digests.Links;
import org.lunchroom.digests.sending.MailWords;
import org.lunchroom.digests.sending.Previews;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.kernel.pages.Templates;
import org.lunchroom.people.Languages;

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

    @Inject
    transient Languages languages;

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
            answer(response, around(request, false, problem.status() == 401 ? "expired" : "gone"));
        }
    }

    // The widget speaks as the page around it does, and the page as the browser asks.
    private String around(HttpServletRequest request, Object digest, Object refused) {
        var language = Language.among(request.getLocales()).orElse(languages.usual());
        var words = MailWords.in(language);
        var around = new HashMap<String, Object>();
        around.put("base", request.getContextPath());
        around.put("home", links.base());
        around.put("lang", language.tag());
        around.put("dir", language.direction());
        around.put("title", words.say("page.digest"));
        around.put("script", words.say("page.script"));
        around.put("elsewhere", words.say("page.elsewhere"));
        around.put("digest", digest);
        around.put("refused", refused.equals(false) ? false : words.say("page." + refused));
        return AROUND.execute(around);
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
