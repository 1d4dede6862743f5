package org.lunchroom.identity.gate;

import java.util.Optional;
import org.lunchroom.identity.Viewer;

/** Knows whose session a token is: what the gate needs of sessions. */
public interface SessionHolder {
    Optional<Viewer> viewer(String token);
}
