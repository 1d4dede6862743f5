/** What those who run a room change of it. */
package org.lunchroom.rooms.settings;
