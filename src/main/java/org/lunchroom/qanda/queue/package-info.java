/** What those do with asks who run the room: approve, decline, merge, put on stage, answer, promise, and take it back. */
package org.lunchroom.qanda.queue;
