/** Second thoughts: editing a message, removing it, and taking that back. */
package org.lunchroom.rooms.revisions;
