/** Answers a query from the index, within what the viewer may read. */
package org.lunchroom.search.finding;
