/** What people may write into the search box, read into a small tree. */
package org.lunchroom.search.language;
