package org.lunchroom.integrations.lti.opening;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lunchroom.integrations.lti.choosing.Choosing;
import org.lunchroom.integrations.lti.choosing.Wish;
import org.lunchroom.integrations.lti.launching.Refused;
import org.lunchroom.kernel.http.Problem;

/** {@code POST /lti/choice}: somebody who runs a course chose a room. */
@WebServlet("/lti/choice")
public class ChoiceServlet extends PlatformPage {
    private static final long serialVersionUID = 1;

    @Inject
    transient Choosing choosing;

    @Inject
    transient Opened opened;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        guarded(request, response, () -> {
            readForm(request);
            choose(request, response, request.getParameter("code"));
        });
    }

    private void choose(HttpServletRequest request, HttpServletResponse response, String code)
            throws IOException, Refused {
        try {
            opened.chosen(request, response, choosing.choose(code, Wish.of(request::getParameter)));
        } catch (Problem problem) {
            var launch = choosing.chooser(code).launch();
            opened.offer(request, response, launch, code, problem);
        }
    }
}
