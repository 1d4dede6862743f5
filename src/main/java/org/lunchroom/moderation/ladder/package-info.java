/** The gentle ladder: taking a step, and taking it back. */
package org.lunchroom.moderation.ladder;
