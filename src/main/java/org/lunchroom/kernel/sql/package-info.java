/** Transactions that are on disk when they return, over JDBI; migrations. */
package org.lunchroom.kernel.sql;
