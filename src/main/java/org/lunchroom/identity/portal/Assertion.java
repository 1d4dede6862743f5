package org.lunchroom.identity.portal;

import java.time.Instant;
import org.lunchroom.identity.Asserted;

/**
 * A portal's word that holds.
 *
 * @param id its jti, good for one use
 * @param until when it would be refused as too old anyway
 */
record Assertion(Asserted who, String id, Instant until) {}
