package org.lunchroom.kernel.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.lunchroom.kernel.http.Problem;

/**
 * The database: transactions that are on disk when they return.
 *
 * <p>{@link #write} runs one transaction; when it returns, the change is committed <em>and synced</em>, and whatever was
 * registered with {@link #afterCommit} has been told. A write inside a write joins it.
 */
public final class Database implements AutoCloseable {
    private static final int ATTEMPTS = 5;
    private static final int CONNECT_MILLIS = 3_000;
    private static final long FIRST_ACTS = 0x6c756e6368726f6fL;

    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final GroupSync sync;
    private final Outage outage = new Outage(System::nanoTime);
    private final ThreadLocal<List<Runnable>> toTell = new ThreadLocal<>();
    private final LongAdder commits = new LongAdder();

    public Database(String url, String user, String password, int connections) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        // Named, since DriverManager does not see drivers that come inside a WAR.
        config.setDriverClassName(url.startsWith("jdbc:h2:") ? "org.h2.Driver" : "org.postgresql.Driver");
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(connections);
        config.setPoolName("lunchroom");
        // Whoever asks while the database is away hears so soon, and no thread waits for a half-minute.
        config.setConnectionTimeout(CONNECT_MILLIS);
        config.setValidationTimeout(CONNECT_MILLIS / 2);
        if (url.startsWith("jdbc:postgresql:")) {
            // A database machine that vanished says nothing; an address may set other times.
            config.addDataSourceProperty("connectTimeout", "5");
            config.addDataSourceProperty("socketTimeout", "30");
            config.addDataSourceProperty("tcpKeepAlive", "true");
        }
        config.setAutoCommit(true);
        pool = new HikariDataSource(config);
        jdbi = Jdbi.create(pool)
                .registerArgument(new InstantArgument())
                .registerArgument(new UuidArgument())
                .registerColumnMapper(new InstantColumn());
        sync = isH2() ? GroupSync.ofH2(ownConnections(url, user, password)) : GroupSync.none();
    }

    // Not the pool's: all of its connections may be waiting for the sync.
    private static DataSource ownConnections(String url, String user, String password) {
        var source = new JdbcDataSource();
        source.setURL(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    /** Brings the schema to the newest version; forward only. */
    public Database migrated() {
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(pool)
                // What one of the two databases alone can say stands in a folder of its own.
                .locations("classpath:db", isH2() ? "classpath:db-h2" : "classpath:db-postgresql")
                .sqlMigrationPrefix("")
                .sqlMigrationSeparator("-")
                .load()
                .migrate();
        return this;
    }

    public boolean isH2() {
        return pool.getJdbcUrl().startsWith("jdbc:h2:");
    }

    /** Whether it is a file of this server's own. */
    public boolean isH2File() {
        return isH2() && !pool.getJdbcUrl().startsWith("jdbc:h2:mem:");
    }

    public <T> T read(Function<Handle, T> question) {
        return answered(() -> jdbi.withHandle(question::apply));
    }

    /** What this reads is on disk when it returns: a power cut takes none of it back. */
    public <T> T readSynced(Function<Handle, T> question) {
        return answered(() -> {
            long since = sync.begin();
            T answer = jdbi.withHandle(question::apply);
            sync.await(since);
            return answer;
        });
    }

    private <T> T answered(Supplier<T> question) {
        outage.check();
        try {
            T answer = question.get();
            outage.over();
            return answer;
        } catch (RuntimeException e) {
            throw Outage.in(e) ? away(e) : e;
        }
    }

    private Problem away(RuntimeException thrown) {
        if (isH2()) {
            // A connection to a database that has closed itself does not come to life again, and one that is asked
            // often
            // is never found dead by the pool.
            pool.getHikariPoolMXBean().softEvictConnections();
        }
        return outage.noted(thrown);
    }

    /**
     * One transaction, durable when this returns. Throwing anything rolls back and tells nobody. Work that two at once
     * got into each other's way with is rolled back and done again: it must change nothing but the database.
     */
    public <T> T write(Function<Handle, T> work) {
        return transaction(work, true);
    }

    /**
     * One transaction of work that would simply be done again if a power cut took it, such as a follower's batch: it
     * does not wait for the disk, unless somebody is to be told of it.
     */
    public <T> T writeRepeatable(Function<Handle, T> work) {
        return transaction(work, false);
    }

    private <T> T transaction(Function<Handle, T> work, boolean durable) {
        if (toTell.get() != null) {
            return jdbi.withHandle(work::apply);
        }
        return answered(() -> attempted(work, durable));
    }

    private <T> T attempted(Function<Handle, T> work, boolean durable) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(work, durable);
            } catch (JdbiException e) {
                if (attempt == ATTEMPTS || !Contention.in(e)) {
                    throw e;
                }
            }
        }
    }

    private <T> T once(Function<Handle, T> work, boolean durable) {
        var tell = new ArrayList<Runnable>();
        T result;
        long since = sync.begin();
        toTell.set(tell);
        try {
            result = jdbi.inTransaction(work::apply);
        } finally {
            toTell.remove();
        }
        if (durable || !tell.isEmpty()) {
            sync.await(since);
            commits.increment();
        }
        tell.forEach(Runnable::run);
        return result;
    }

    public void run(Consumer<Handle> work) {
        write(handle -> {
            work.accept(handle);
            return null;
        });
    }

    /** Runs once the surrounding {@link #write} is committed and on disk; never if it rolls back. */
    public void afterCommit(Runnable tell) {
        var waiting = toTell.get();
        if (waiting == null) {
            throw new IllegalStateException("afterCommit outside a write");
        }
        waiting.add(tell);
    }

    /** Whether the caller is inside a write, so that another one would join it. */
    public boolean isWriting() {
        return toTell.get() != null;
    }

    /** Runs it while no other node runs its own: two that start together would do their first acts twice. */
    public void alone(Runnable work) {
        if (isH2()) {
            work.run();
            return;
        }
        jdbi.useHandle(handle -> {
            handle.execute("select pg_advisory_lock(?)", FIRST_ACTS);
            try {
                work.run();
            } finally {
                handle.execute("select pg_advisory_unlock(?)", FIRST_ACTS);
            }
        });
    }

    /** What the database has done for this node since it started, and how busy it is now. */
    public Work work() {
        var now = pool.getHikariPoolMXBean();
        return new Work(
                commits.sum(),
                sync.syncs(),
                sync.took(),
                now.getActiveConnections(),
                now.getThreadsAwaitingConnection());
    }

    @Override
    public void close() {
        sync.close();
        pool.close();
    }
}
