package org.lunchroom.kernel.sql.move;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.util.Optional;
import java.util.Set;
import org.lunchroom.kernel.settings.Environment;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.settings.WrongSetting;
import org.lunchroom.kernel.sql.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The command: from the data directory to the PostgreSQL that the settings name. */
public final class MoveToPostgres {
    private static final Logger LOG = LoggerFactory.getLogger(MoveToPostgres.class);
    private static final Set<String> OF_THE_OTHER =
            Set.of("lunchroom.database.url", "lunchroom.database.user", "lunchroom.database.password");

    private MoveToPostgres() {}

    public static void main(String[] arguments) {
        try {
            move();
        } catch (WrongSetting | NotMoved e) {
            LOG.error("Nothing was moved: {}", e.getMessage());
            System.exit(1);
        } catch (PoolInitializationException e) {
            LOG.error(
                    "Nothing was moved: {}",
                    e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
            System.exit(1);
        }
    }

    private static void move() {
        var there = new Settings(Environment::value);
        if (!there.databaseUrl().startsWith("jdbc:postgresql:")) {
            throw Settings.wrong("lunchroom.database.url", "where to move to: jdbc:postgresql://…");
        }
        var here = new Settings(name -> OF_THE_OTHER.contains(name) ? Optional.empty() : Environment.value(name));
        try (var from = open(here, ";IFEXISTS=TRUE");
                var to = open(there, "")) {
            new Move(from, to).run();
        }
    }

    private static Database open(Settings settings, String options) {
        return new Database(settings.databaseUrl() + options, settings.databaseUser(), settings.databasePassword(), 4)
                .migrated();
    }
}
