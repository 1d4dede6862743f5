/** Local accounts with a password, for trying out and for the first admin. */
package org.lunchroom.identity.local;
