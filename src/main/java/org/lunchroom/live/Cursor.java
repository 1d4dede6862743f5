package org.lunchroom.live;

/**
 * One subscriber's place in one stream: the last number it was sent. What follows comes from the channel's window, which
 * all share; behind the window it comes from the journal, a page at a time.
 */
final class Cursor {
    final Subscriber subscriber;
    final Channel channel;
    /** Its index in its lane. */
    int place;

    private final Lane lane;
    private final Pages pages;
    private boolean entered;
    private long sent;
    private int epoch;
    private byte[] presentSent;
    private Window page;
    private boolean pageIsNew;
    private boolean asked;
    private boolean gone;

    Cursor(Subscriber subscriber, Channel channel, Lane lane, Pages pages) {
        this.subscriber = subscriber;
        this.channel = channel;
        this.lane = lane;
        this.pages = pages;
    }

    /** Stands at the last number the client has, or at the head; a client that is ahead of the stream starts over. */
    void standAt(Long number, long head) {
        sent = number == null ? head : number;
        epoch = sent > head ? -1 : channel.window().epoch;
    }

    /** The viewer may not read the stream any more: nothing of it follows but the word that it is so. */
    void expel() {
        gone = true;
    }

    boolean isGone() {
        return gone;
    }

    void enter() {
        entered = true;
        lane.add(this);
        channel.audience.add(subscriber.viewer);
    }

    void leave() {
        if (entered) {
            lane.remove(this);
            channel.audience.remove(subscriber.viewer);
        }
        channel.leave();
    }

    /** The next bytes to write; null while there are none, or none yet. */
    byte[] next() {
        if (gone) {
            return Frames.gone(channel.source);
        }
        var window = channel.window();
        if (epoch != window.epoch) {
            return startOver(window);
        }
        if (sent < window.head) {
            return window.follows(sent) ? take(window) : fromJournal(window);
        }
        var present = channel.present();
        if (present != presentSent) {
            presentSent = present;
            return present;
        }
        return null;
    }

    private byte[] startOver(Window window) {
        epoch = window.epoch;
        sent = window.head;
        page = null;
        return Frames.reset(channel.source);
    }

    private byte[] take(Window from) {
        var slice = lane.slice(from, sent);
        lane.delivered(slice.to - sent);
        sent = slice.to;
        return slice.bytes;
    }

    // A page just read is used even if something was edited meanwhile, or a busy room would never let anyone catch up;
    // one that has lain here is not, or a removed message could come out of it.
    private byte[] fromJournal(Window window) {
        var held = page;
        if (held != null && held.follows(sent) && (pageIsNew || held.sameRevision(window))) {
            pageIsNew = false;
            return take(held);
        }
        page = null;
        if (!asked) {
            asked = true;
            pages.ask(channel, sent, arrived -> subscriber.run(() -> arrived(arrived)));
        }
        return null;
    }

    /** A page of the journal, or null when it could not be read: the next heartbeat asks again. */
    private void arrived(Window arrived) {
        asked = false;
        if (arrived != null) {
            page = arrived;
            pageIsNew = true;
            subscriber.pump();
        }
    }
}
