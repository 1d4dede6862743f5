package org.lunchroom.live;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.channels.SocketChannel;
import java.util.Collection;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The network connection under a response, as far as the container lets us reach it: the servlet API can neither say how
 * much may wait for a client that does not read (measured: ten megabytes of heap each), nor drop such a client (ending
 * the response waits for it), nor let go of the 32 KB that it keeps for a request while its answer only listens. Payara's
 * Grizzly can; it is asked by reflection, and elsewhere this does nothing.
 */
final class Wire {
    private static final Logger LOG = LoggerFactory.getLogger(Wire.class);
    private static final int WAITING_BYTES = 128 * 1024;
    private static final Wire NONE = new Wire(null, null, false);
    // What the container still does with a connection that was taken from it comes to nothing.
    private static final SocketChannel NOBODY = closed();

    private final Object connection;
    private final Object request;
    private final boolean http11;

    private Wire(Object connection, Object request, boolean http11) {
        this.connection = connection;
        this.request = request;
        this.http11 = http11;
    }

    static Wire under(ServletRequest wrapped) {
        var inner = wrapped;
        while (inner instanceof ServletRequestWrapper wrapper) {
            inner = wrapper.getRequest();
        }
        try {
            var connector = call(inner, "getUnwrappedCoyoteRequest");
            var request = call(connector, "getCoyoteRequest");
            var connection = call(call(request, "getContext"), "getConnection");
            return new Wire(connection, request, inner.getProtocol().equals("HTTP/1.1"));
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.debug("This container hides its connections.", e);
            return NONE;
        }
    }

    /** From now on the output is not ready while so much waits for the client. */
    void bound() {
        if (connection != null) {
            try {
                connection
                        .getClass()
                        .getMethod("setMaxAsyncWriteQueueSize", int.class)
                        .invoke(connection, WAITING_BYTES);
            } catch (ReflectiveOperationException | RuntimeException e) {
                LOG.debug("This container's writes can't be bounded.", e);
            }
        }
    }

    /** Drops the client at once, with all that waits for it. */
    void cut() {
        if (connection != null) {
            try {
                call(connection, "terminateSilently");
            } catch (ReflectiveOperationException | RuntimeException e) {
                LOG.debug("This container's connections can't be cut.", e);
            }
        }
    }

    /**
     * The socket, which from now on is ours: the container takes the connection for closed and lets go of all that it
     * kept for the request. Null where that can't be done: under TLS, HTTP/2 or compression (their bytes are not ours), with
     * something still waiting to be sent, or in a container that we do not know.
     */
    SocketChannel take() {
        try {
            return http11 && isPlain() && isSent() ? taken() : null;
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.debug("This container keeps its sockets.", e);
            return null;
        }
    }

    private boolean isPlain() throws ReflectiveOperationException {
        var response = call(call(request, "getResponse"), "getResponse");
        boolean chunked = (boolean) call(response, "isChunked");
        boolean encoded =
                call(response, "getContentEncodings") instanceof Collection<?> encodings && !encodings.isEmpty();
        boolean secure = (boolean) call(call(request, "getRequest"), "isSecure");
        return chunked && !encoded && !secure && !isEncrypted();
    }

    private boolean isEncrypted() throws ReflectiveOperationException {
        if (call(connection, "getProcessor") instanceof Iterable<?> filters) {
            for (var filter : filters) {
                if (filter.getClass().getName().toLowerCase(Locale.ROOT).contains("ssl")) {
                    return true;
                }
            }
            return false;
        }
        return true;
    }

    private boolean isSent() throws ReflectiveOperationException {
        return (boolean) call(call(connection, "getAsyncWriteQueue"), "isEmpty");
    }

    // Everything that could be missing is looked up before anything is changed.
    private SocketChannel taken() throws ReflectiveOperationException {
        var channel = (SocketChannel) call(connection, "getChannel");
        var selector = call(connection, "getSelectorRunner");
        var handler = call(call(connection, "getTransport"), "getSelectorHandler");
        var deregister = method(handler.getClass(), "deregisterChannelAsync", 3);
        var exchange = method(connection.getClass(), "setChannel", 1);
        exchange.setAccessible(true);
        deregister.invoke(handler, selector, channel, null);
        exchange.invoke(connection, NOBODY);
        call(connection, "terminateSilently");
        return channel;
    }

    private static SocketChannel closed() {
        try (var channel = SocketChannel.open()) {
            return channel;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Method method(Class<?> start, String name, int parameters) throws NoSuchMethodException {
        for (var type = start; type != null; type = type.getSuperclass()) {
            for (var method : type.getDeclaredMethods()) {
                if (method.getName().equals(name) && method.getParameterCount() == parameters) {
                    return method;
                }
            }
        }
        throw new NoSuchMethodException(name);
    }

    private static Object call(Object target, String method) throws ReflectiveOperationException {
        return target.getClass().getMethod(method).invoke(target);
    }
}
