package org.lunchroom.integrations.lti.keys;

import com.nimbusds.jose.util.JSONObjectUtils;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** {@code GET /lti/keys}: our public keys, for platforms. */
@WebServlet("/lti/keys")
public class KeysServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient ToolKeys keys;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json; charset=utf-8");
        // An hour: the next key is shown for months before it signs.
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.getOutputStream()
                .write(JSONObjectUtils.toJSONString(keys.shown()).getBytes(StandardCharsets.UTF_8));
    }
}
