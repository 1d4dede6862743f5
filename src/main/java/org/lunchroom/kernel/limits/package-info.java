/** How much of something one may have in a minute. */
package org.lunchroom.kernel.limits;
