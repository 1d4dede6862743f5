/** Backchannels: a room beside a talk or a training, opened in two clicks and joined by a short code. */
package org.lunchroom.chats.backchannels;
