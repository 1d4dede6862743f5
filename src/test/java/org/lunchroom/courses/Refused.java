package org.lunchroom.courses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.lunchroom.kernel.http.Problem;

/** What is refused, and why. */
public final class Refused {
    private Refused() {}

    public static void refused(int status, String code, ThrowingCallable act) {
        refused(status, code, "", act);
    }

    public static void refused(int status, String code, String says, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).as(problem.getMessage()).isEqualTo(code);
            assertThat(problem.status()).isEqualTo(status);
            assertThat(problem.getMessage()).contains(says);
        });
    }
}
