package org.lunchroom.digests.sending;

import com.samskivert.mustache.Template;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.lunchroom.kernel.pages.Templates;

/**
 * {@code /unsubscribe?token=}: a page with one button for people, since mail programs and scanners open every link they
 * see; and the same by one POST, for mail programs that have such a button themselves (RFC 8058).
 */
@WebServlet("/unsubscribe")
public class UnsubscribePage extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Template TEMPLATE = Templates.of(UnsubscribePage.class).html("unsubscribe");

    @Inject
    transient Unsubscribing unsubscribing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, false);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, true);
    }

    // The token is in the address in both cases; a body is not even read.
    private void answer(HttpServletRequest request, HttpServletResponse response, boolean now) throws IOException {
        var token = request.getQueryString() == null
                ? null
                : request.getQueryString().replaceFirst("^token=", "");
        var order = unsubscribing.read(token);
        if (now) {
            order.ifPresent(unsubscribing::carryOut);
        }
        boolean catchUp =
                order.filter(found -> found.kind() == Letter.Kind.CATCH_UP).isPresent();
        response.setStatus(order.isPresent() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_NOT_FOUND);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setContentType("text/html; charset=utf-8");
        var page = TEMPLATE.execute(Map.of(
                "base",
                request.getContextPath(),
                "unknown",
                order.isEmpty(),
                "asked",
                order.isPresent() && !now,
                "done",
                order.isPresent() && now,
                "what",
                catchUp ? "your weekly catch-up" : "these digests"));
        response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
    }
}
