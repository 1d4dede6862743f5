/** Chats beside the sessions of a course: shown with them, and moved with them. */
package org.lunchroom.chats.sessions;
