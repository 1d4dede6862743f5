package org.lunchroom.identity.session;

import org.lunchroom.identity.Viewer;

/** Hears who signed in, and as what: what was given to programs in their name never holds more. */
public interface Arrival {
    void signedIn(Viewer viewer);
}
