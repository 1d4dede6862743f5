/** The quick pulse: how it goes for people just now, in numbers for whoever leads. */
@Scoped(read = Scope.ROOMS_READ, write = Scope.ROOMS_POST)
package org.lunchroom.polls.pulse;

import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
