/** The private lane of a newcomer and their buddy: its words are those two's and nobody else's. */
@Scoped(read = Scope.ROOMS_READ, write = Scope.ROOMS_POST)
package org.lunchroom.buddies.lanes;

import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
