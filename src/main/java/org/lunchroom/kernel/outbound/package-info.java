/**
 * HTTP to elsewhere: the one way by which anything leaves this server. Where somebody wants it to go is checked before
 * each connection, and what comes back is bounded in size, time and kind.
 */
package org.lunchroom.kernel.outbound;
