package org.lunchroom.integrations.lti.keys;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.kernel.time.DueWork;

/** Moves our keys on, every quarter of a year. */
@Singleton
public class RotateKeys implements DueWork {
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
        keys.moveOn(handle);
    }
}
