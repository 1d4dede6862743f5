package org.lunchroom.kernel.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.lunchroom.kernel.outbound.NotFetched.Reason;

/**
 * Looks a name up once, and lets through only addresses that may be connected to. The connection then goes to one of
 * these and to no other, so that a name server that answers otherwise a moment later gains nothing.
 */
final class Names {
    /** Asks for the addresses of a name: the machine's own way, or a test's. */
    interface Lookup {
        InetAddress[] all(String host) throws UnknownHostException;
    }

    private static final int TRIED = 3;
    private static final int THREADS = 8;

    private final Lookup lookup;
    // A name server that is slow to answer can't be hurried: it is asked on a thread of its own, and not waited for.
    private final ThreadPoolExecutor threads =
            new ThreadPoolExecutor(THREADS, THREADS, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                var thread = new Thread(task, "lunchroom-names");
                thread.setDaemon(true);
                return thread;
            });

    Names(Lookup lookup) {
        this.lookup = lookup;
        threads.allowCoreThreadTimeOut(true);
    }

    /** At most three addresses, all checked; one that is not allowed spoils them all. */
    List<InetAddress> of(Destination to, HostRules rules, Duration patience) throws NotFetched {
        if (!rules.mayAsk(to)) {
            throw new NotFetched(Reason.NOT_ALLOWED);
        }
        var found = find(to.host(), patience);
        for (var address : found) {
            if (!rules.mayConnect(to, address)) {
                throw new NotFetched(Reason.NOT_ALLOWED);
            }
        }
        return found.subList(0, Math.min(TRIED, found.size()));
    }

    private List<InetAddress> find(String host, Duration patience) throws NotFetched {
        Future<InetAddress[]> asked = threads.submit(() -> lookup.all(host));
        try {
            var found = asked.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return List.of(found);
        } catch (ExecutionException e) {
            throw new NotFetched(Reason.NO_SUCH_HOST, e);
        } catch (TimeoutException e) {
            asked.cancel(true);
            throw new NotFetched(Reason.TOO_SLOW, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotFetched(Reason.TOO_SLOW, e);
        }
    }
}
