/** Group work in a community: rounds in which one person performs and another one says what they saw. */
package org.lunchroom.communities.groupwork;
