/** Everything before a chat: scheduling it, templates, the planning board, announcing, cancelling. */
package org.lunchroom.chats.planning;
