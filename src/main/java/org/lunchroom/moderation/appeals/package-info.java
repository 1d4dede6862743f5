/** Asking somebody else to look again at what was done to one. */
package org.lunchroom.moderation.appeals;
