/** The other nodes, where there are any: short words to all of them, allowed to get lost. */
package org.lunchroom.kernel.grid;
