/** What a room asks of those who write, beside its settings. */
package org.lunchroom.moderation.manners;
