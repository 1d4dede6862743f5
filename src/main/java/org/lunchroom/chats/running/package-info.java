/** Chats that run: the clock that moves them, the controls, rehearsals, who is in charge. */
package org.lunchroom.chats.running;
