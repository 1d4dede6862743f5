package org.lunchroom.operations.figures;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.function.ToDoubleFunction;
import org.lunchroom.journal.Followers;
import org.lunchroom.journal.Journal;
import org.lunchroom.kernel.mail.PostOffice;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.live.Live;

/** All figures of this node. What counts itself elsewhere is asked when somebody reads; nothing is pushed anywhere. */
@Singleton
class Figures {
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Machine machine = new Machine();
    private final Followers followers;
    private final PostOffice office;
    private final MultiGauge lags;
    private final MultiGauge mails;

    @Inject
    Figures(Journal journal, Live live, Database database, Followers followers, PostOffice office) {
        this.followers = followers;
        this.office = office;
        this.mails = MultiGauge.builder("lunchroom_mails")
                .description("Mails handed over here, by what became of them and why")
                .register(registry);
        this.lags = MultiGauge.builder("lunchroom_follower_lag_entries")
                .description("Journal entries that a follower has not read yet")
                .register(registry);
        counter("lunchroom_posts", "Messages posted here", journal, Journal::posts);
        counter("lunchroom_entries", "Journal entries written here", journal, Journal::appended);
        counter("lunchroom_deliveries", "Journal entries delivered, one for each listener", live, Live::delivered);
        gauge("lunchroom_listeners", "Open streams", live, Live::listeners);
        of(database);
        machine.bindTo(registry);
    }

    private void of(Database database) {
        counter("lunchroom_commits", "Transactions that waited for the disk", database, d -> d.work()
                .commits());
        counter("lunchroom_syncs", "Syncs to disk that they shared", database, d -> d.work()
                .syncs());
        FunctionCounter.builder(
                        "lunchroom_sync_seconds",
                        database,
                        d -> d.work().syncing().toNanos() / 1e9)
                .description("Time spent syncing")
                .register(registry);
        gauge("lunchroom_database_connections_busy", "Connections at work", database, d -> d.work()
                .busy());
        gauge("lunchroom_database_connections_waiting", "Threads that wait for one", database, d -> d.work()
                .waiting());
    }

    private <T> void counter(String name, String what, T of, ToDoubleFunction<T> count) {
        FunctionCounter.builder(name, of, count).description(what).register(registry);
    }

    private <T> void gauge(String name, String what, T of, ToDoubleFunction<T> value) {
        Gauge.builder(name, of, value).description(what).register(registry);
    }

    MeterRegistry registry() {
        return registry;
    }

    /** Everything, as Prometheus reads it. */
    String text() {
        lags.register(
                followers.lags().entrySet().stream()
                        .map(lag -> MultiGauge.Row.of(
                                Tags.of("follower", lag.getKey()),
                                lag.getValue().entries()))
                        .toList(),
                true);
        mails.register(
                office.outcomes().entrySet().stream()
                        .map(mail -> MultiGauge.Row.of(
                                Tags.of(
                                        "became",
                                        mail.getKey().became(),
                                        "reason",
                                        mail.getKey().reason()),
                                mail.getValue()))
                        .toList(),
                true);
        return registry.scrape();
    }

    @PreDestroy
    void close() {
        machine.close();
        registry.close();
    }
}
