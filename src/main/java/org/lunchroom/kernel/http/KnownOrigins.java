package org.lunchroom.kernel.http;

import java.util.Set;

/** Whose pages may embed us beside those that the settings list: what the kernel needs to know of portals that admins keep. */
public interface KnownOrigins {
    /** Asked with every request: it answers from memory. */
    Set<String> origins();
}
