package org.lunchroom.kernel.grid;

import jakarta.enterprise.inject.Vetoed;
import java.util.function.Consumer;

@Vetoed // Grid.alone() makes it; the application's grid comes from org.lunchroom.Lunchroom.
final class Alone implements Grid {
    @Override
    public void tell(String topic, byte[] said) {
        // Nobody is there.
    }

    @Override
    public void listen(String topic, Listener listener) {
        // Nobody will say anything.
    }

    @Override
    public void whenGone(Consumer<String> left) {
        // Nobody can leave.
    }
}
