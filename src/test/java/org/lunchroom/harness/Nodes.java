package org.lunchroom.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lunchroom.kernel.sql.TestDatabase;

/** Several nodes on one PostgreSQL, in one grid on this machine, each as the start script runs it. */
public final class Nodes implements AutoCloseable {
    private final String database = TestDatabase.newPostgres();
    private final List<Integer> grid;
    private final List<Integer> web;
    private final Map<String, String> settings;
    private final List<Relay> network = new ArrayList<>();
    private final List<Started> started = new ArrayList<>();

    /** Places for so many nodes, and what is set on all of them. */
    public Nodes(int places, Map<String, String> settings) {
        var ports = Started.freePorts(2 * places);
        this.grid = ports.subList(0, places);
        this.web = ports.subList(places, 2 * places);
        this.settings = settings;
    }

    /** The nodes reach each other only through this; called before the first of them is started. */
    public List<Relay> network() {
        if (network.isEmpty()) {
            grid.forEach(port -> network.add(Relay.to(port)));
        }
        return network;
    }

    /** Starts the node at the place (0, 1, …), or starts it again where it was. */
    public Started start(int place) {
        return start(place, Map.of());
    }

    /** The same with another version of the application. */
    public Started start(int place, Path war) {
        return start(place, Map.of("LUNCHROOM_WAR", war.toString()));
    }

    private Started start(int place, Map<String, String> more) {
        var all = new HashMap<>(OnPostgres.settings(database));
        all.put("LUNCHROOM_CLUSTER_MEMBERS", members());
        all.put("LUNCHROOM_HTTP_PORT", String.valueOf(web.get(place)));
        all.put("LUNCHROOM_CLUSTER_PORT", String.valueOf(grid.get(place)));
        if (!network.isEmpty()) {
            var reached = "-Dhazelcast.local.publicAddress=127.0.0.1:"
                    + network.get(place).port();
            all.put("LUNCHROOM_JAVA_OPTIONS", Started.JAVA_OPTIONS + " " + reached);
        }
        all.putAll(more);
        return start(all);
    }

    /** One more node on the same database, which the grid knows nothing of. */
    public Started startOutsideTheGrid() {
        return start(OnPostgres.settings(database));
    }

    private Started start(Map<String, String> more) {
        try {
            var all = new HashMap<>(settings);
            all.putAll(more);
            var node = Started.with(Files.createTempDirectory("lunchroom-node"), all);
            synchronized (started) {
                started.add(node);
            }
            return node;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String members() {
        var ports = network.isEmpty() ? grid : network.stream().map(Relay::port).toList();
        return String.join(",", ports.stream().map(port -> "127.0.0.1:" + port).toList());
    }

    @Override
    public void close() {
        started.forEach(Started::close);
        network.forEach(Relay::close);
    }
}
