/** What people follow, and the weekly word about what they missed of it. */
package org.lunchroom.digests.catchup;
