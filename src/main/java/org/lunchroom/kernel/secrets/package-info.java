/** Keeping secrets of others in the database, sealed. */
package org.lunchroom.kernel.secrets;
