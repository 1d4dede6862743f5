package org.lunchroom.kernel.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What is noted on a request while it is answered, for whoever logs and counts it in the end. */
public enum Noted {
    /** Its own id, as the answer's {@code X-Request-Id} and the log name it. */
    ID,
    /** Who is at the other end of the socket, whatever a proxy's header says of whoever is behind it. */
    PEER,
    /** The template of its address, such as "rooms/{tag}": never the address itself, which names rooms and people. */
    ROUTE,
    /** The code of the problem it was answered with. */
    CODE;

    private final String attribute = "lunchroom.request." + name().toLowerCase(java.util.Locale.ROOT);

    public void on(HttpServletRequest request, String value) {
        request.setAttribute(attribute, value);
    }

    public Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(attribute));
    }
}
