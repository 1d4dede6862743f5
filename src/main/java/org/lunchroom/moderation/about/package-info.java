/** What moderators did that concerns one, and what became of what one reported. */
package org.lunchroom.moderation.about;
