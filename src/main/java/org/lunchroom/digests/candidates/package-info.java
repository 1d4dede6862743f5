/** What a curator may want to pick, each with why. */
package org.lunchroom.digests.candidates;
