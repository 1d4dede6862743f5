/** The quick pulse: how it goes for people just now, in numbers for whoever leads. */
package org.lunchroom.polls.pulse;
