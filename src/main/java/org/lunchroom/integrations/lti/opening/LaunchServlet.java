package org.lunchroom.integrations.lti.opening;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lunchroom.integrations.lti.launching.Messages;
import org.lunchroom.integrations.lti.launching.Refused;

/** {@code POST /lti/launch}: the browser brings the platform's message. */
@WebServlet("/lti/launch")
public class LaunchServlet extends PlatformPage {
    private static final long serialVersionUID = 1;

    @Inject
    transient Messages messages;

    @Inject
    transient Opened opened;

    // A link that somebody took out of their course and opened by itself says nothing of who they are.
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        guarded(request, response, () -> {
            throw new Refused("no-message");
        });
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        guarded(request, response, () -> {
            readForm(request);
            if (request.getParameter("error") != null) {
                // Their word, so far as it can't write lines of its own into the log.
                throw new Refused(
                        "platform-said " + request.getParameter("error").replaceAll("[^a-z_]", "?"));
            }
            var launch = messages.read(
                    request.getParameter("state"), request.getParameter("id_token"), LoginServlet.agent(request));
            opened.open(request, response, launch);
        });
    }
}
