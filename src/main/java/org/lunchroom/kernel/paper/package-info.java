/** Pages of paper, as PDF. */
package org.lunchroom.kernel.paper;
