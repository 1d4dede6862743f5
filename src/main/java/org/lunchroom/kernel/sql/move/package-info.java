/** Moving up: everything from the embedded database into PostgreSQL. Start reading at {@code Move}. */
package org.lunchroom.kernel.sql.move;
