/** Polls as people see them, over REST and in the stream. */
package org.lunchroom.polls.view;
