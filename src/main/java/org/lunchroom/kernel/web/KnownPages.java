package org.lunchroom.kernel.web;

import java.util.Collection;
import java.util.Map;

/** Knows what pages say of themselves, without asking them. */
public interface KnownPages {
    /** Knows nothing. */
    KnownPages NONE = addresses -> Map.of();

    /** By the keys of their addresses; pages of which nothing is known are left out. */
    Map<String, Preview> of(Collection<WebAddress> addresses);
}
