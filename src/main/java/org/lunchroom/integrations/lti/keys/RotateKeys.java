package org.lunchroom.integrations.lti.keys;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.time.DueWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Moves our keys on, every quarter of a year. */
@Singleton
public class RotateKeys implements DueWork {
    private static final Logger LOG = LoggerFactory.getLogger("org.lunchroom.lti");

    private final ToolKeys keys;

    @Inject
    public RotateKeys(ToolKeys keys) {
        this.keys = keys;
    }

    @Override
    public String kind() {
        return ToolKeys.ROTATION;
    }

    @Override
    public void run(Handle handle, UUID subject, Instant dueAt) {
        try {
            keys.moveOn(handle);
        } catch (Problem unsealed) {
            // The key that signs is as good tomorrow, and until then an admin can name one to seal with.
            LOG.warn("Keys for learning platforms were not moved on: {}", unsealed.getMessage());
            keys.later(handle);
        }
    }
}
