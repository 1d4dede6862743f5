/** Confirming somebody else's result, and taking that back. */
package org.lunchroom.results.confirming;
