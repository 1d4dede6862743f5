package org.lunchroom.kernel.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * The database: transactions that are on disk when they return.
 *
 * <p>{@link #write} runs one transaction; when it returns, the change is committed <em>and synced</em>, and whatever was
 * registered with {@link #afterCommit} has been told. A write inside a write joins it.
 */
public final class Database implements AutoCloseable {
    private static final int ATTEMPTS = 5;
    private static final long FIRST_ACTS = 0x6c756e6368726f6fL;

    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final GroupSync sync;
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
        config.setAutoCommit(true);
        pool = new HikariDataSource(config);
        jdbi = Jdbi.create(pool)
                .registerArgument(new InstantArgument())
                .registerArgument(new UuidArgument())
                .registerColumnMapper(new InstantColumn());
        sync = isH2() ? GroupSync.ofH2(pool) : GroupSync.none();
    }

    /** Brings the schema to the newest version; forward only. */
    public Database migrated() {
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(pool)
                .locations("classpath:db")
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
        return jdbi.withHandle(question::apply);
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
        toTell.set(tell);
        try {
            result = jdbi.inTransaction(work::apply);
        } finally {
            toTell.remove();
        }
        if (durable || !tell.isEmpty()) {
            sync.await();
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

    /** Returns when everything committed before this call is on disk. */
    public void sync() {
        sync.await();
    }

    @Override
    public void close() {
        pool.close();
    }
}
