/** What became of every ask of a room, in numbers that sum. */
package org.lunchroom.qanda.ledger;
