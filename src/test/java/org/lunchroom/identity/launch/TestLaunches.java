package org.lunchroom.identity.launch;

import org.lunchroom.identity.Viewer;

/** Opens the door of launches for tests of what gives codes out. */
public final class TestLaunches {
    private TestLaunches() {}

    /** Who comes in by the code. */
    public static Viewer used(Launches launches, String code) {
        return new LaunchDoor(launches).viewer(new LaunchToken(code));
    }
}
