/** Walls: what a projector shows, set by hosts from their console. */
package org.lunchroom.chats.walls;
