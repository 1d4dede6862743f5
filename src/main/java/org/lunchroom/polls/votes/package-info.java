/** Votes in polls: what may be chosen, how it is kept, and what it sums to. */
@Scoped(read = Scope.ROOMS_READ, write = Scope.ROOMS_POST)
package org.lunchroom.polls.votes;

import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
