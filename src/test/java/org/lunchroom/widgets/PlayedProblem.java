package org.lunchroom.widgets;

import java.util.Map;

/** A refusal that the played server answers with. */
final class PlayedProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    final int status;
    private final String code;

    PlayedProblem(int status, String code, String detail) {
        super(detail);
        this.status = status;
        this.code = code;
    }

    /** As a server answers that has not started the application yet: a page, and no problem document. */
    static PlayedProblem startingUp() {
        return new PlayedProblem(404, "", "<h1>Not found</h1>");
    }

    boolean isPage() {
        return code.isEmpty();
    }

    Map<String, Object> body() {
        return Map.of("status", status, "code", code, "detail", getMessage());
    }
}
