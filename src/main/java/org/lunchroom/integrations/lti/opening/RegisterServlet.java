package org.lunchroom.integrations.lti.opening;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import org.lunchroom.integrations.lti.launching.Refused;
import org.lunchroom.integrations.lti.registering.Registration;
import org.lunchroom.kernel.http.Noted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code GET /lti/register}: a platform's page opens it with an admin's invitation, and we connect to the platform. */
@WebServlet("/lti/register")
public class RegisterServlet extends PlatformPage {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger("org.lunchroom.lti");

    @Inject
    transient Registration registration;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var platform = registration.register(
                    request.getParameter("invitation"),
                    request.getParameter("openid_configuration"),
                    request.getParameter("registration_token"));
            answer(request, response, platform.name());
        } catch (Refused e) {
            LOG.info(
                    "A registration was refused: {} (request {})",
                    e.getMessage(),
                    Noted.ID.of(request).orElse("?"));
            answer(request, response, null);
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, String platform)
            throws IOException {
        boolean done = platform != null;
        var speech = Pages.speech(request, null);
        var values = new HashMap<String, Object>();
        values.put("platform", done ? platform : "");
        values.put("done", done);
        values.put("title", speech.say(done ? "registered.title" : "unregistered.title"));
        values.put("text", speech.say(done ? "registered.text" : "unregistered.text", values));
        var html = Pages.REGISTERED.execute(Pages.view(request, speech, values));
        Framed.anywhere(response, done ? HttpServletResponse.SC_OK : HttpServletResponse.SC_FORBIDDEN, html);
    }
}
