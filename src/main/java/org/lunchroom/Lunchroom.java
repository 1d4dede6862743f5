package org.lunchroom;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.lunchroom.digests.DigestSettings;
import org.lunchroom.identity.SignInSettings;
import org.lunchroom.identity.local.Accounts;
import org.lunchroom.identity.portal.PortalDoor;
import org.lunchroom.journal.Followers;
import org.lunchroom.kernel.Opening;
import org.lunchroom.kernel.grid.Grid;
import org.lunchroom.kernel.grid.HazelcastGrid;
import org.lunchroom.kernel.mail.PostOffice;
import org.lunchroom.kernel.mail.arriving.MailboxSettings;
import org.lunchroom.kernel.secrets.Seal;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.settings.WrongSetting;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.MachineTime;
import org.lunchroom.kernel.time.MovableClock;
import org.lunchroom.kernel.time.Ticker;
import org.lunchroom.rooms.guests.GuestSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes what there is one of, and starts and stops it in order. */
@Singleton
public class Lunchroom {
    private static final Logger LOG = LoggerFactory.getLogger(Lunchroom.class);

    @Inject
    Settings settings;

    @Inject
    SignInSettings signIn;

    // These are looked up once the settings are known to be right: they need the database.
    @Inject
    Instance<Accounts> accounts;

    @Inject
    Instance<Ticker> tickers;

    @Inject
    Instance<Followers> runners;

    @Inject
    Instance<Database> databases;

    @Inject
    Event<Opening> opening;

    private Ticker ticker;
    private Followers followers;

    @Produces
    @Singleton
    static MovableClock clock() {
        return new MovableClock();
    }

    @Produces
    @Singleton
    @MachineTime
    static Clock machineTime(MovableClock clock) {
        return clock.machine();
    }

    @Produces
    @Singleton
    static Database database(Settings settings) {
        try {
            return new Database(
                            settings.databaseUrl(),
                            settings.databaseUser(),
                            settings.databasePassword(),
                            settings.databaseConnections())
                    .migrated();
        } catch (PoolInitializationException e) {
            throw unusable(
                    settings, "a database that answers", "a directory whose database no other Lunchroom has open");
        } catch (FlywayValidateException e) {
            var known = "whose database this version of Lunchroom wrote, or one before it";
            throw unusable(settings, "an address " + known, "a directory " + known);
        }
    }

    private static WrongSetting unusable(Settings settings, String address, String directory) {
        return settings.optional("lunchroom.database.url").isPresent()
                ? Settings.wrong("lunchroom.database.url", address)
                : Settings.wrong("lunchroom.data.dir", directory);
    }

    @Produces
    @Singleton
    static Grid grid() {
        return HazelcastGrid.orAlone();
    }

    static void close(@Disposes Database database) {
        database.close();
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        try {
            settings.check();
            signIn.check();
            PortalDoor.check(settings);
            Seal.check(settings);
            PostOffice.check(settings);
            MailboxSettings.from(settings);
            DigestSettings.check(settings);
            GuestSettings.check(settings);
            databases.get().alone(this::firstActs);
            ticker = tickers.get();
            ticker.start();
            followers = runners.get();
            followers.start();
        } catch (WrongSetting e) {
            LOG.error("Lunchroom does not start: {}", e.getMessage());
            throw e;
        }
    }

    private void firstActs() {
        signIn.firstAdmin().ifPresent(admin -> accounts.get().ensure(admin));
        opening.fire(new Opening());
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        if (ticker != null) {
            ticker.close();
        }
        if (followers != null) {
            followers.close();
        }
    }
}
