/** "You asked, we did": what became of what people asked for. */
package org.lunchroom.communities.tracker;
