package org.lunchroom.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.lunchroom.kernel.settings.Settings;

/** Answers with the plugin descriptor, its addresses filled in, so that an administrator pastes one address. */
@WebServlet("/.well-known/portal-plugin.json")
public class DescriptorServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final String FILE = "/META-INF/plugin.json";

    private final transient Settings settings;

    @Inject
    public DescriptorServlet(Settings settings) {
        this.settings = settings;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        // Public, and the same for everybody: a portal's page may read it from anywhere.
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.getWriter().write(resolved());
    }

    private String resolved() throws IOException {
        try (var file = DescriptorServlet.class.getResourceAsStream(FILE)) {
            var base = URI.create(settings.baseUrl());
            var origins = String.join("\", \"", settings.embeddingOrigins());
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\"${EMBEDDING_ORIGINS}\"", origins.isEmpty() ? "" : "\"" + origins + "\"")
                    .replace("${ORIGIN}", base.getScheme() + "://" + base.getRawAuthority())
                    .replace("${BASE_URL}", base.toString());
        }
    }
}
