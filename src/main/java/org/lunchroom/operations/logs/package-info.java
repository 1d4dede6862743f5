/** How the log is written: lines for a reader, or JSON for what collects logs. */
package org.lunchroom.operations.logs;
