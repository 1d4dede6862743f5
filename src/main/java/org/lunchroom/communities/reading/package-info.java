/** Reading along: parts with dates, and a topic for each when it is due. */
package org.lunchroom.communities.reading;
