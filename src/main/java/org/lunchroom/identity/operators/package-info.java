/** Machines that have a key instead of a session: whoever collects figures, and whoever works on the server itself. */
package org.lunchroom.identity.operators;
