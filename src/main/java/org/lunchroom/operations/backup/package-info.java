/** A copy of the embedded database, made while people go on writing. */
package org.lunchroom.operations.backup;
