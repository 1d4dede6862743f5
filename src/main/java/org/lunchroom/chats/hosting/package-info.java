/** The host's console: notes, who waits for an answer. */
package org.lunchroom.chats.hosting;
