package org.lunchroom.integrations.lti.opening;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.lunchroom.integrations.lti.launching.Refused;
import org.lunchroom.kernel.http.Noted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What all pages for platforms have in common: one answer to everything that is refused, and the reason in the log. */
abstract class PlatformPage extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger("org.lunchroom.lti");
    private static final int LARGEST = 128 * 1024;

    /** Answers, or refuses. */
    interface Answering {
        void answer() throws IOException, Refused;
    }

    final void guarded(HttpServletRequest request, HttpServletResponse response, Answering answering)
            throws IOException {
        try {
            answering.answer();
        } catch (Refused refused) {
            refuse(request, response, refused.getMessage());
        }
    }

    /** Forms of at most so much; what is larger is no message of a platform's. */
    static void readForm(HttpServletRequest request) throws IOException, Refused {
        request.setCharacterEncoding("UTF-8");
        long length = request.getContentLengthLong();
        if (length < 0 || length > LARGEST) {
            throw new Refused("form-size");
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, String reason)
            throws IOException {
        var id = Noted.ID.of(request).orElse("?");
        LOG.info("A launch was refused: {} (request {})", reason, id);
        var speech = Pages.speech(request, null);
        var view = Pages.view(
                request,
                speech,
                Map.of(
                        "title",
                        speech.say("refused.title"),
                        "text",
                        speech.say("refused.text"),
                        "more",
                        speech.say("refused.more", Map.of("id", id))));
        Framed.anywhere(response, HttpServletResponse.SC_FORBIDDEN, Pages.WORD.execute(view));
    }
}
