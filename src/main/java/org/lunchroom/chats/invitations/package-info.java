/** What one shares of a chat: a card, a calendar file, a code to join by. */
package org.lunchroom.chats.invitations;
