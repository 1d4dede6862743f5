/** The host's console: controls, notes, picks, who waits for an answer. */
package org.lunchroom.chats.hosting;
