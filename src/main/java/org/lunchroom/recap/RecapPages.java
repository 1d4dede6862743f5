package org.lunchroom.recap;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.recap.export.RecapPage;

/**
 * {@code GET /recaps/{chat}}: the permanent address of a recap. With a session or a ticket it is the recap itself, drawn
 * here; to a browser that merely follows a link it is an empty page around the widget, which knows how to sign in.
 */
@WebServlet("/recaps/*")
public class RecapPages extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient CurrentViewer viewer;

    @Inject
    transient Recaps recaps;

    @Inject
    transient Tickets tickets;

    @Inject
    transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var name = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        if (name.equals("recap.css")) {
            answer(response, "text/css", RecapPage.style());
            return;
        }
        try {
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Referrer-Policy", "no-referrer");
            answer(response, "text/html", page(request, chat(name)));
        } catch (Problem problem) {
            response.setStatus(problem.status());
            answer(response, "text/html", RecapPage.refused(request.getContextPath(), problem.getMessage()));
        }
    }

    private String page(HttpServletRequest request, UUID chat) {
        var base = request.getContextPath();
        var ticket = request.getParameter("ticket");
        if (ticket == null && request.getHeader("Authorization") == null) {
            return RecapPage.around(base, settings.baseUrl(), chat);
        }
        Viewer reader = ticket == null ? viewer.get() : tickets.owner(ticket, chat);
        var files = base + "/api/v1/chats/" + chat + "/recap.";
        var recap = recaps.read(reader, chat).recap();
        return RecapPage.served(recap, base + "/recaps/recap.css", files, ticket == null ? "" : "?ticket=" + ticket);
    }

    private static UUID chat(String name) {
        try {
            return UUID.fromString(name);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound();
        }
    }

    private static void answer(HttpServletResponse response, String type, String text) throws IOException {
        response.setContentType(type + "; charset=utf-8");
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
