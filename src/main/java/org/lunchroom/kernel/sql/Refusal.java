package org.lunchroom.kernel.sql;

import java.sql.SQLException;

/** Whether the database refused what it was given (a value, a constraint), unlike one that is away or full. */
public final class Refusal {
    private static final String DATA = "22";
    private static final String CONSTRAINT = "23";

    private Refusal() {}

    public static boolean in(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException e) {
                var state = String.valueOf(e.getSQLState());
                return state.startsWith(DATA) || state.startsWith(CONSTRAINT);
            }
        }
        return false;
    }
}
