/** The index in the data directory: what is in it, how far it has read, and how it comes back when it is broken. */
package org.lunchroom.search.index;
