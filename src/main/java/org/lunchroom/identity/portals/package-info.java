/** The portals whose word is believed, as admins keep them: their pages and their keys. */
package org.lunchroom.identity.portals;
