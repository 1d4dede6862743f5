package org.lunchroom.kernel.http;

import java.time.Duration;
import java.util.Optional;

/**
 * A refusal with a name (RFC 9457): a status, a stable code, a sentence, and where it applies the offending field and
 * when to come back. It changes nothing and is never logged as an error.
 */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String code;
    private final String field;
    private final Duration retryAfter;

    private Problem(int status, String code, String detail, String field, Duration retryAfter) {
        super(detail, null, false, false);
        this.status = status;
        this.code = code;
        this.field = field;
        this.retryAfter = retryAfter;
    }

    public static Problem of(int status, String code, String detail) {
        return new Problem(status, code, detail, null, null);
    }

    /** 400: the named field can't be accepted, and why. */
    public static Problem invalid(String field, String reason) {
        return new Problem(400, "invalid", reason, field, null);
    }

    /** 400 with a code of its own, for a field whose fault callers tell apart. */
    public static Problem invalid(String code, String field, String reason) {
        return new Problem(400, code, reason, field, null);
    }

    /** 404: what does not exist and what the viewer may not see look the same. */
    public static Problem notFound() {
        return of(404, "not-found", "There is nothing here that you can see.");
    }

    public static Problem signInFirst() {
        return of(401, "sign-in-first", "Sign in first: this needs a session.");
    }

    /** 403: the viewer sees the thing and may still not do this to it. */
    public static Problem forbidden(String reason) {
        return of(403, "forbidden", reason);
    }

    /** 409: it is right in itself and does not fit what is there now. */
    public static Problem conflict(String code, String reason) {
        return of(409, code, reason);
    }

    /** 429 or 503: what was exceeded, and when to come back. */
    public static Problem later(int status, String code, String reason, Duration retryAfter) {
        return new Problem(status, code, reason, null, retryAfter);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
