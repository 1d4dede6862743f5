package org.lunchroom.integrations.oembed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.http.Problems;
import org.lunchroom.kernel.settings.Settings;

/** {@code GET /oembed?url=}: a few words about a page of ours, for whoever asks. */
@WebServlet("/oembed")
public class OEmbedServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final int LARGEST = 10_000;

    @Inject
    transient Teasers teasers;

    @Inject
    transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var format = format(request.getParameter("format"));
            var answer = Answer.of(
                    teasers.of(Check.text("url", request.getParameter("url"), 2048)),
                    settings.baseUrl(),
                    size("maxwidth", request),
                    size("maxheight", request));
            response.setHeader("Cache-Control", "public, max-age=" + Answer.CACHE_SECONDS);
            response.setContentType((format.equals("xml") ? "text/xml" : "application/json") + "; charset=utf-8");
            var body = format.equals("xml") ? answer.xml() : answer.json();
            response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        } catch (Problem problem) {
            Problems.write(problem, request, response);
        }
    }

    private static String format(String wanted) {
        var format = wanted == null ? "json" : wanted;
        if (!format.equals("json") && !format.equals("xml")) {
            throw Problem.of(501, "no-such-format", "There is json and xml.");
        }
        return format;
    }

    private static int size(String name, HttpServletRequest request) {
        var wanted = request.getParameter(name);
        try {
            return wanted == null ? LARGEST : Check.range(name, Integer.parseInt(wanted), 1, LARGEST);
        } catch (NumberFormatException e) {
            throw Problem.invalid(name, "Choose a number from 1 to " + LARGEST + ".");
        }
    }
}
