/** Mail to people: what waits to be sent, to whom it may go at that moment, and the one way to stop it. */
package org.lunchroom.digests.sending;
