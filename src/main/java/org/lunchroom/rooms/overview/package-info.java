/** All rooms there are, for whoever runs the installation: how they are kept, and nothing of what is said in them. */
package org.lunchroom.rooms.overview;
