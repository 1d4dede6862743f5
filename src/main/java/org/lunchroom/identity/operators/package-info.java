/** Machines that have a key instead of a session: whoever collects figures. */
package org.lunchroom.identity.operators;
