/** The nodes that answer now, and how far their clocks are apart. */
package org.lunchroom.operations.nodes;
