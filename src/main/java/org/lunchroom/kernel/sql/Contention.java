package org.lunchroom.kernel.sql;

import java.sql.SQLException;
import java.util.Locale;

/** Whether a transaction failed only because another one was in its way, so that doing it again is right. */
final class Contention {
    private static final String UNIQUE = "23505";
    private static final String LOCK_TIMEOUT = "HYT00";

    private Contention() {}

    static boolean in(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException e && contended(e)) {
                return true;
            }
        }
        return false;
    }

    // SQLSTATE class 40: deadlocks and serialization failures of both databases.
    private static boolean contended(SQLException e) {
        var state = String.valueOf(e.getSQLState());
        return state.startsWith("40") || state.equals(LOCK_TIMEOUT) || (state.equals(UNIQUE) && numberedTwice(e));
    }

    // H2, rarely: of two updates of one row that wait for a third, the later one starts from the same value. The
    // journal's primary key refuses the second entry of that number, and nothing of its transaction stays.
    private static boolean numberedTwice(SQLException e) {
        var message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("entry(stream, number)") || message.contains("entry_pkey");
    }
}
