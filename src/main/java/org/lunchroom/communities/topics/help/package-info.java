/** Asking those who can help with a question that waits. */
package org.lunchroom.communities.topics.help;
