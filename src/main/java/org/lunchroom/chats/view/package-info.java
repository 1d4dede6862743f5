/** Chats as others see them: answers of the API, frames of the stream, a part of the room's snapshot. */
package org.lunchroom.chats.view;
