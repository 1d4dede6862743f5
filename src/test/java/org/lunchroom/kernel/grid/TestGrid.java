package org.lunchroom.kernel.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Nodes in one JVM that hear each other at once, unless the line is cut. */
public final class TestGrid {
    private final List<Node> nodes = new ArrayList<>();
    private boolean cut;

    public Grid node() {
        var node = new Node("node-" + nodes.size());
        nodes.add(node);
        return node;
    }

    /** From now on nothing gets through. */
    public void cut() {
        cut = true;
    }

    /** The node is gone, and the others notice. */
    public void gone(Grid gone) {
        nodes.remove(gone);
        nodes.forEach(node -> node.left.forEach(listener -> listener.accept(((Node) gone).name)));
    }

    private final class Node implements Grid {
        private final String name;
        private final Map<String, List<Listener>> listeners = new ConcurrentHashMap<>();
        private final List<Consumer<String>> left = new CopyOnWriteArrayList<>();

        Node(String name) {
            this.name = name;
        }

        @Override
        public void tell(String topic, byte[] said) {
            for (Node other : nodes) {
                if (other != this && !cut) {
                    other.listeners.getOrDefault(topic, List.of()).forEach(listener -> listener.heard(name, said));
                }
            }
        }

        @Override
        public void listen(String topic, Listener listener) {
            listeners
                    .computeIfAbsent(topic, key -> new CopyOnWriteArrayList<>())
                    .add(listener);
        }

        @Override
        public void whenGone(Consumer<String> listener) {
            left.add(listener);
        }
    }
}
