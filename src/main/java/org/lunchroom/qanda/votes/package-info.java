/** Votes for asks: one for each person. */
package org.lunchroom.qanda.votes;
