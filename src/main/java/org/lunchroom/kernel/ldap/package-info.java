/** Asks the one LDAP server or Active Directory that the admin names. */
package org.lunchroom.kernel.ldap;
