package org.lunchroom.kernel.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;

import com.hazelcast.config.Config;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two nodes of a real data grid in this machine's memory. */
class HazelcastGridTest {
    HazelcastInstance first;
    HazelcastInstance second;
    Grid one;
    Grid other;

    @BeforeEach
    void start() {
        first = Hazelcast.newHazelcastInstance(config());
        second = Hazelcast.newHazelcastInstance(config());
        assertThat(first.getCluster().getMembers()).hasSize(2);
        one = new HazelcastGrid(first);
        other = new HazelcastGrid(second);
    }

    @AfterEach
    void stop() {
        second.getLifecycleService().terminate();
        first.getLifecycleService().terminate();
    }

    private static Config config() {
        var config = new Config().setClusterName("grid-test");
        config.setProperty("hazelcast.phone.home.enabled", "false")
                .setProperty("hazelcast.logging.type", "none")
                .setProperty("hazelcast.socket.bind.any", "false");
        var network = config.getNetworkConfig().setPort(5790).setPortAutoIncrement(true);
        network.getInterfaces().setEnabled(true).addInterface("127.0.0.1");
        network.getJoin().getAutoDetectionConfig().setEnabled(false);
        network.getJoin()
                .getTcpIpConfig()
                .setEnabled(true)
                .setMembers(List.of("127.0.0.1:5790", "127.0.0.1:5791", "127.0.0.1:5792"));
        return config;
    }

    @Test
    void what_one_says_the_others_hear_and_itself_does_not() {
        var here = heard(one);
        var there = heard(other);

        one.tell("topic", bytes("from one"));
        other.tell("topic", bytes("from the other"));
        other.tell("elsewhere", bytes("to whom it may concern"));

        await().untilAsserted(() -> assertThat(there).containsExactly("from one"));
        await().untilAsserted(() -> assertThat(here).containsExactly("from the other"));
    }

    @Test
    void a_node_that_leaves_is_named_as_it_was_when_it_spoke() {
        var spoke = new CopyOnWriteArrayList<String>();
        var left = new CopyOnWriteArrayList<String>();
        one.listen("topic", (node, said) -> spoke.add(node));
        one.whenGone(left::add);
        other.tell("topic", bytes("still here"));
        await().until(() -> spoke.size() == 1);

        second.getLifecycleService().terminate();

        await().untilAsserted(() -> assertThat(left).isEqualTo(spoke));
    }

    @Test
    void after_its_own_end_it_says_nothing_and_fails_nobody() {
        first.getLifecycleService().terminate();

        assertThatCode(() -> one.tell("topic", bytes("too late"))).doesNotThrowAnyException();
    }

    @Test
    void a_server_without_a_grid_is_alone() {
        assertThat(HazelcastGrid.orAlone()).isInstanceOf(Alone.class);
    }

    private static List<String> heard(Grid grid) {
        var heard = new CopyOnWriteArrayList<String>();
        grid.listen("topic", (node, said) -> heard.add(new String(said, StandardCharsets.UTF_8)));
        return heard;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
