package org.lunchroom.bookmarks.form;

import com.samskivert.mustache.Template;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.lunchroom.bookmarks.Bookmarks;
import org.lunchroom.bookmarks.Kept;
import org.lunchroom.identity.Viewer;
import org.lunchroom.identity.form.FormSignIn;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.kernel.pages.Templates;
import org.lunchroom.people.Languages;

/**
 * {@code /save}: a form for one link, without scripts. Nothing acts for anybody by itself here: there is no cookie, so
 * what another site makes a browser send carries no proof of who sends it.
 */
@WebServlet("/save")
public class SavePage extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final int LARGEST = 64 * 1024;
    private static final Template TEMPLATE = Templates.of(SavePage.class).html("save");

    @Inject
    transient FormSignIn signIn;

    @Inject
    transient Bookmarks bookmarks;

    @Inject
    transient SaveChoices choices;

    @Inject
    transient Languages languages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, Shown.of(SaveForm.of(request::getParameter)), 200);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        if (request.getContentLengthLong() < 0 || request.getContentLengthLong() > LARGEST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        var form = SaveForm.of(request::getParameter);
        var shown = Shown.of(form);
        try {
            var sender = sender(request);
            shown = sender.map(shown::to).orElse(shown);
            var after = request.getParameter("go") == null ? shown : saved(shown, form, sender);
            answer(request, response, after, after.unknown() ? 401 : 200);
        } catch (Problem problem) {
            answer(request, response, shown.refused(problem), problem.status());
        }
    }

    // A form of ours is sent from our page. Only a portal's own pages bring somebody along, with its word.
    private Optional<Viewer> sender(HttpServletRequest request) {
        var said = new FormSignIn.Said(
                request.getParameter("pass"),
                request.getParameter("assertion"),
                request.getParameter("persona"),
                request.getParameter("name"),
                request.getParameter("password"));
        var from = request.getHeader("Sec-Fetch-Site");
        if (from != null && from.endsWith("-site") && !said.byPortal()) {
            throw Problem.forbidden("This form must be sent from its own page.");
        }
        return signIn.sender(said, request.getRemoteAddr(), request.getHeader("Origin"));
    }

    private Shown saved(Shown shown, SaveForm form, Optional<Viewer> sender) {
        if (sender.isEmpty()) {
            return shown.asking();
        }
        Kept kept = bookmarks.save(sender.get(), form.wanted(), null);
        return shown.done(kept);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Shown shown, int status)
            throws IOException {
        response.setStatus(status);
        // A pass stands in the page: nobody keeps a copy, and no other site learns the address.
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setContentType("text/html; charset=utf-8");
        response.setHeader("Vary", "Accept-Language");
        var page = TEMPLATE.execute(choices.view(shown, request.getContextPath(), language(request)));
        response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
    }

    // Who reads it may not be known yet: their browser says what they can read.
    private Language language(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Accept-Language"))
                .flatMap(said -> Language.among(request.getLocales()))
                .orElse(languages.usual());
    }
}
