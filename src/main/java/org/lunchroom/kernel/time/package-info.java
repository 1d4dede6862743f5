/** The one clock, and work that falls due. */
package org.lunchroom.kernel.time;
