/** Who is put beside whom: a pure function, and what it has to know of portals. */
package org.lunchroom.buddies.matching;
