/** Votes for asks: one for each person. */
@Scoped(read = Scope.ROOMS_READ, write = Scope.ROOMS_POST)
package org.lunchroom.qanda.votes;

import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
