/** Topics: threads with a title, whose first post and replies are messages of the room. */
package org.lunchroom.communities.topics;
