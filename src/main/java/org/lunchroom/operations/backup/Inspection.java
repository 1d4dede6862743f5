package org.lunchroom.operations.backup;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import org.lunchroom.kernel.settings.Environment;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.sql.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The command that opens a restored database once before it counts, and says what it holds. User and password come from
 * the environment: as arguments of a program, everybody on the machine could see them.
 */
public final class Inspection {
    private static final Logger LOG = LoggerFactory.getLogger(Inspection.class);
    private static final String OPTIONS =
            ";IFEXISTS=TRUE;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    private Inspection() {}

    /** @param arguments the path of the database's file, without its ending */
    public static void main(String[] arguments) {
        var settings = new Settings(Environment::value);
        var url = "jdbc:h2:file:" + arguments[0] + OPTIONS;
        try (var database = new Database(url, settings.databaseUser(), settings.databasePassword(), 1)) {
            LOG.info("It holds {}", database.read(new BackupStore()::held));
        } catch (PoolInitializationException e) {
            LOG.error("{}", e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
            System.exit(1);
        }
    }
}
