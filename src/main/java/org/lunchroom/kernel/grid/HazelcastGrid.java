package org.lunchroom.kernel.grid;

import com.hazelcast.cluster.MembershipEvent;
import com.hazelcast.cluster.MembershipListener;
import com.hazelcast.core.HazelcastException;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.core.HazelcastInstanceNotActiveException;
import com.hazelcast.topic.ITopic;
import jakarta.enterprise.inject.Vetoed;
import java.util.function.Consumer;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The data grid that Payara brings, when it was started with one. */
@Vetoed // Made by org.lunchroom.Lunchroom.
public final class HazelcastGrid implements Grid {
    private static final Logger LOG = LoggerFactory.getLogger(HazelcastGrid.class);
    private static final String NAME = "payara/Hazelcast";

    private final HazelcastInstance hazelcast;

    HazelcastGrid(HazelcastInstance hazelcast) {
        this.hazelcast = hazelcast;
    }

    /** Looked up and not injected: a server that was started without a grid has nothing under that name. */
    @SuppressWarnings("BanJNDI") // A name of ours in the server's own directory; no caller gives it.
    public static Grid orAlone() {
        try {
            if (InitialContext.doLookup(NAME) instanceof HazelcastInstance hazelcast) {
                LOG.info(
                        "In the grid: {} nodes",
                        hazelcast.getCluster().getMembers().size());
                return new HazelcastGrid(hazelcast);
            }
        } catch (NamingException e) {
            // Not started with one: this node is alone.
        }
        return Grid.alone();
    }

    // Bytes and no class of ours: the grid's class loader would not find it.
    private ITopic<byte[]> topic(String name) {
        return hazelcast.getTopic("lunchroom." + name);
    }

    @Override
    public void tell(String topic, byte[] said) {
        try {
            topic(topic).publish(said);
        } catch (HazelcastInstanceNotActiveException e) {
            // This node is stopping.
        } catch (HazelcastException e) {
            LOG.warn("The other nodes can't be told now: {}", e.getClass().getName());
        }
    }

    @Override
    public void listen(String topic, Listener listener) {
        topic(topic).addMessageListener(message -> {
            var from = message.getPublishingMember();
            if (from != null && !from.localMember()) {
                listener.heard(from.getUuid().toString(), message.getMessageObject());
            }
        });
    }

    @Override
    public void whenGone(Consumer<String> left) {
        hazelcast.getCluster().addMembershipListener(new MembershipListener() {
            @Override
            public void memberAdded(MembershipEvent event) {
                LOG.info("A node has come: {} nodes", event.getMembers().size());
            }

            @Override
            public void memberRemoved(MembershipEvent event) {
                LOG.info("A node has gone: {} nodes", event.getMembers().size());
                left.accept(event.getMember().getUuid().toString());
            }
        });
    }
}
