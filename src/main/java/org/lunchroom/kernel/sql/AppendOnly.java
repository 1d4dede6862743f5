package org.lunchroom.kernel.sql;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** Refuses, inside H2, whatever would change or delete a row of the table that it is put on; see db-h2. */
public final class AppendOnly implements Trigger {
    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        throw new SQLException("Lines of this table are neither changed nor deleted.", "23000");
    }
}
