/** How a room takes asks. */
package org.lunchroom.qanda.setup;
