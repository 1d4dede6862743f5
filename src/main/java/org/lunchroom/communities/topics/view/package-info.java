/** Topics as their readers see them. */
package org.lunchroom.communities.topics.view;
