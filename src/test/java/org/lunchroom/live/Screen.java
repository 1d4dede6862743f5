package org.lunchroom.live;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A client that a test lets take bytes or not. */
final class Screen implements Output {
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private int room = Integer.MAX_VALUE;
    private Subscriber subscriber;
    int writes;
    int flushes;
    boolean broken;
    boolean closed;
    boolean cut;

    Screen shows(Subscriber reader) {
        subscriber = reader;
        subscriber.resume();
        return this;
    }

    /** Takes this many writes and then none. */
    void takes(int count) {
        room = count;
        subscriber.resume();
    }

    @Override
    public boolean ready() {
        return room > 0;
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        if (broken) {
            throw new IOException("on purpose");
        }
        writes++;
        room--;
        taken.writeBytes(bytes);
    }

    @Override
    public void flush() {
        flushes++;
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public void cut() {
        cut = true;
    }

    Subscriber subscriber() {
        return subscriber;
    }

    String text() {
        return taken.toString(StandardCharsets.UTF_8);
    }

    List<String> frames() {
        var frames = new ArrayList<String>();
        for (String frame : text().split("\n\n")) {
            if (!frame.isEmpty()) {
                frames.add(frame);
            }
        }
        return frames;
    }

    /** The numbers of the entries it got, in the order they came. */
    List<Long> numbers() {
        var numbers = new ArrayList<Long>();
        for (String frame : frames()) {
            if (frame.startsWith("id: club:")) {
                numbers.add(Long.parseLong(frame.substring("id: club:".length()).split("\n")[0]));
            }
        }
        return numbers;
    }

    /** The frames of one kind, as "name data". */
    List<String> events(String name) {
        var found = new ArrayList<String>();
        for (String frame : frames()) {
            if (frame.contains("event: " + name + "\n")) {
                found.add(frame.substring(frame.indexOf("data: ") + "data: ".length()));
            }
        }
        return found;
    }
}
