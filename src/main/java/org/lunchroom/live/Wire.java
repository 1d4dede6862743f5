package org.lunchroom.live;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The network connection under a response, as far as the container lets us reach it: the servlet API can neither say how
 * much may wait for a client that does not read (measured: ten megabytes of heap each), nor drop such a client (ending
 * the response waits for it). Payara's Grizzly can do both; it is asked by reflection, and elsewhere this does nothing.
 */
final class Wire {
    private static final Logger LOG = LoggerFactory.getLogger(Wire.class);
    private static final int WAITING_BYTES = 128 * 1024;
    private static final Wire NONE = new Wire(null);

    private final Object connection;

    private Wire(Object connection) {
        this.connection = connection;
    }

    static Wire under(ServletRequest request) {
        var inner = request;
        while (inner instanceof ServletRequestWrapper wrapper) {
            inner = wrapper.getRequest();
        }
        try {
            var connector = call(inner, "getUnwrappedCoyoteRequest");
            return new Wire(call(call(call(connector, "getCoyoteRequest"), "getContext"), "getConnection"));
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

    private static Object call(Object target, String method) throws ReflectiveOperationException {
        return target.getClass().getMethod(method).invoke(target);
    }
}
