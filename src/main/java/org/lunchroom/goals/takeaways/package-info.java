/** What somebody may take away from a chat, to make a goal of with one click. */
package org.lunchroom.goals.takeaways;
