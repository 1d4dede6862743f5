package org.lunchroom.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.portal.packages.Descriptor;

/** Answers with the plugin descriptor, its addresses filled in, so that an administrator pastes one address. */
@WebServlet("/.well-known/portal-plugin.json")
public class DescriptorServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

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
        response.getWriter()
                .write(Descriptor.at(settings.baseUrl(), settings.embeddingOrigins())
                        .text());
    }
}
