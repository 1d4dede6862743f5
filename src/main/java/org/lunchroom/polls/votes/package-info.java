/** Votes in polls: what may be chosen, how it is kept, and what it sums to. */
package org.lunchroom.polls.votes;
