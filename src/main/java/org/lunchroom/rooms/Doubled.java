package org.lunchroom.rooms;

import java.sql.SQLException;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Whether a statement failed because somebody else was first with what may be there once. */
final class Doubled {
    private static final String UNIQUE_VIOLATION = "23505";

    private Doubled() {}

    static boolean is(UnableToExecuteStatementException e) {
        return e.getCause() instanceof SQLException cause && UNIQUE_VIOLATION.equals(cause.getSQLState());
    }
}
