/** What became of cards where somebody tried them. */
package org.lunchroom.ideas.tries;
