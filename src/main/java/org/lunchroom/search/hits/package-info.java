/** What is shown of a result: asked of its owner, as it is now. */
package org.lunchroom.search.hits;
