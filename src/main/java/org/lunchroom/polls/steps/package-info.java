/** Polls of a chat's run of show: planned with a step, opened and closed with it. */
package org.lunchroom.polls.steps;
