package org.lunchroom.digests.sending;

import com.samskivert.mustache.Template;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.kernel.pages.Templates;
import org.lunchroom.people.Languages;

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

    @Inject
    transient Languages languages;

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
        response.setStatus(order.isPresent() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_NOT_FOUND);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setContentType("text/html; charset=utf-8");
        var language = order.map(found -> languages.of(found.person()))
                .or(() -> Language.among(request.getLocales()))
                .orElse(languages.usual());
        response.setHeader("Content-Language", language.tag());
        var page = page(language, order, now);
        page.put("base", request.getContextPath());
        response.getOutputStream().write(TEMPLATE.execute(page).getBytes(StandardCharsets.UTF_8));
    }

    private static String what(Letter.Kind kind) {
        return switch (kind) {
            case CATCH_UP -> "catchup";
            case CHECK_IN, PARTNER -> "checkins";
            case PHASE -> "courses";
            case INVITATION -> "invitations";
            case NOTICE -> "notices";
            case HELD -> "all";
            default -> "digests";
        };
    }

    private static Map<String, Object> page(Language language, Optional<Unsubscribing.Order> order, boolean now) {
        var words = MailWords.in(language);
        var what = order.map(found -> what(found.kind())).orElse("digests");
        var step = order.isEmpty() ? "unknown" : now ? "done" : "asked";
        var page = new HashMap<String, Object>();
        for (var each : List.of("unknown", "done", "asked")) {
            page.put(each, each.equals(step));
        }
        page.put("lang", language.tag());
        page.put("dir", language.direction());
        page.put("title", words.say("page.title"));
        page.put("heading", words.say("page." + step));
        page.put("said", words.say("page." + step + (order.isEmpty() ? ".why" : "." + what)));
        page.put("stop", words.say("page.stop"));
        page.put("choose", words.say("page.choose"));
        return page;
    }
}
