package org.lunchroom.portal.packages;

import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.lunchroom.kernel.Json;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.http.Problems;
import org.lunchroom.kernel.settings.Settings;

/** {@code GET /packages/…}: what an admin installs in a portal, this server's address already in it. For anybody: no secret is. */
@WebServlet("/packages/*")
public class PackagesServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient Settings settings;

    private transient Packages packages;

    @Override
    public void init() {
        var descriptor = Descriptor.at(settings.baseUrl(), settings.embeddingOrigins());
        packages = new Packages(descriptor, new ServedStock(getServletContext()), true);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        var file = path.substring(1);
        try {
            switch (file) {
                case "" -> write(response, "application/json", list().toString().getBytes(StandardCharsets.UTF_8));
                case "SHA256SUMS" ->
                    write(response, "text/plain", packages.checksums().getBytes(StandardCharsets.UTF_8));
                default -> write(response, type(file), packages.bytes(file).orElseThrow(Problem::notFound));
            }
        } catch (Problem problem) {
            Problems.write(problem, request, response);
        }
    }

    private JsonArray list() {
        var list = Json.createArrayBuilder();
        for (var offer : packages.offers()) {
            list.add(Json.createObjectBuilder()
                    .add("file", offer.file())
                    .add("host", offer.host())
                    .add("title", offer.title())
                    .add("href", settings.baseUrl() + "/packages/" + offer.file()));
        }
        return list.build();
    }

    private static void write(HttpServletResponse response, String type, byte[] bytes) throws IOException {
        response.setContentType(type.equals("application/zip") ? type : type + "; charset=utf-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    // Shown and not run: a page of ours that an admin copies is text.
    private static String type(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "zip" -> "application/zip";
            case "json", "webmanifest" -> "application/json";
            case "xml" -> "application/opensearchdescription+xml";
            default -> "text/plain";
        };
    }
}
