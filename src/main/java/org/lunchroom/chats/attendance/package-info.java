/** Who says they will come, and how many were there: in numbers only. */
package org.lunchroom.chats.attendance;
