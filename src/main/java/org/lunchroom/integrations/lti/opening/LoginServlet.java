package org.lunchroom.integrations.lti.opening;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lunchroom.integrations.lti.launching.Began;
import org.lunchroom.integrations.lti.launching.Beginnings;
import org.lunchroom.integrations.lti.launching.Refused;
import org.lunchroom.kernel.limits.Allowance;
import org.lunchroom.kernel.limits.Network;

/** {@code GET} or {@code POST /lti/login}: somebody clicked; where they go on. */
@WebServlet("/lti/login")
public class LoginServlet extends PlatformPage {
    private static final long serialVersionUID = 1;
    // A lecture hall behind one address; each beginning is a row for ten minutes.
    private static final int PER_MINUTE = 600;

    @Inject
    transient Beginnings beginnings;

    private final transient Allowance<String> allowance = new Allowance<>(PER_MINUTE);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        guarded(request, response, () -> begin(request, response));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        guarded(request, response, () -> {
            readForm(request);
            begin(request, response);
        });
    }

    private void begin(HttpServletRequest request, HttpServletResponse response) throws IOException, Refused {
        if (allowance.take(Network.of(request.getRemoteAddr())).isPresent()) {
            throw new Refused("too-many-beginnings");
        }
        var began = new Began(
                request.getParameter("iss"),
                request.getParameter("client_id"),
                request.getParameter("lti_deployment_id"),
                request.getParameter("target_link_uri"),
                request.getParameter("login_hint"),
                request.getParameter("lti_message_hint"),
                agent(request));
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.sendRedirect(beginnings.begin(began));
    }

    static String agent(HttpServletRequest request) {
        return String.valueOf(request.getHeader("User-Agent"));
    }
}
