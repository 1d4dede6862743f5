package org.lunchroom.kernel.sql;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStoreException;

/**
 * Brings what was committed to an H2 file onto the disk, over a connection of its own that is never replaced unseen: as
 * long as it answers, the database has not been closed.
 *
 * <p>CHECKPOINT SYNC alone is not enough: when one of H2's own threads has just begun to write what we committed, it finds
 * nothing left to do, and forces the file before those bytes are in it.
 */
final class H2Line implements GroupSync.Sync {
    private final DataSource source;
    private volatile Connection connection;

    H2Line(DataSource source) {
        this.source = source;
    }

    @Override
    public void open() throws SQLException {
        if (connection == null) {
            connection = source.getConnection();
        }
    }

    @Override
    public void run() throws SQLException {
        var now = connection;
        if (now == null) {
            throw closed(null);
        }
        try (var statement = now.createStatement()) {
            statement.execute("checkpoint");
            force(now);
        } catch (SQLException e) {
            close();
            throw e;
        }
    }

    private static void force(Connection connection) throws SQLException {
        var session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        var file = session.getDatabase().getStore().getMvStore();
        if (!file.isPersistent()) {
            return; // a database in memory, as tests have it
        }
        try {
            // Runs after all that H2's threads have begun to write.
            file.executeFilestoreOperation(() -> {});
            file.sync();
        } catch (MVStoreException e) {
            throw closed(e);
        }
    }

    private static SQLException closed(Exception cause) {
        return new SQLException("The database was closed.", "08003", cause);
    }

    @Override
    public void close() {
        var now = connection;
        connection = null;
        if (now != null) {
            try {
                now.close();
            } catch (SQLException e) {
                // It was closed already.
            }
        }
    }
}
