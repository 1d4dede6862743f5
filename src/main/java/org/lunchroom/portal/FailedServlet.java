package org.lunchroom.portal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.lunchroom.kernel.http.Problems;

/**
 * Answers in place of the server where it would send a page of its own, with its name and version: a page of the
 * portal for people, a problem document for programs.
 */
@WebServlet("/failed")
public class FailedServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "/portal/missing.html";

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = status(request);
        response.setStatus(status);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.addHeader("Vary", "Accept");
        boolean page = isForPeople(request);
        response.setContentType(page ? "text/html" : Problems.MEDIA_TYPE);
        response.getWriter().write(page ? page(status, request.getContextPath()) : document(status, request));
    }

    // Somebody who asks for this address itself finds nothing here.
    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
    }

    private static boolean isForPeople(HttpServletRequest request) {
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = asked == null ? request.getRequestURI() : asked.toString();
        var accepted = String.valueOf(request.getHeader("Accept")).toLowerCase(Locale.ROOT);
        return !path.startsWith(request.getContextPath() + "/api/") && accepted.contains("text/html");
    }

    private static String document(int status, HttpServletRequest request) {
        return Problems.document(Problems.of(status), request).toString();
    }

    private static String page(int status, String root) throws IOException {
        boolean missing = status == 404;
        try (var file = FailedServlet.class.getResourceAsStream(PAGE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${ROOT}", root)
                    .replace("${TITLE}", missing ? "There is no page here" : "This did not work")
                    .replace(
                            "${WHAT}",
                            missing
                                    ? "The address may be mistyped, or the page has moved. From here you can go on to:"
                                    : "Nothing was changed. Try again in a minute, or go on to:");
        }
    }
}
