package org.lunchroom.live;

/** Some frames of a window in one piece: those after {@code from} up to {@code to}, the same bytes for all who read them. */
final class Slice {
    private final Window window;
    private final long from;
    final long to;
    final byte[] bytes;

    Slice(Window window, long from, long to, byte[] bytes) {
        this.window = window;
        this.from = from;
        this.to = to;
        this.bytes = bytes;
    }

    boolean isOf(Window other, long sent) {
        return window == other && from == sent;
    }
}
