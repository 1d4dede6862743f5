/** Where what can be found comes from: each asks the owner of one kind of thing what it says now. */
package org.lunchroom.search.sources;
