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

    Map<String, Object> body() {
        return Map.of("status", status, "code", code, "detail", getMessage());
    }
}
