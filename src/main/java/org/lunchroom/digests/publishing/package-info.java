/** How a digest comes out: by hand or when it falls due, with a moment to take it back, and who sees to it meanwhile. */
package org.lunchroom.digests.publishing;
