/** Every request: where it comes from, what it is called in the log, how it ended. */
package org.lunchroom.operations.requests;
