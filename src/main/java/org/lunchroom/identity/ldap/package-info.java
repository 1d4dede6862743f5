/** The company's directory (LDAP, Active Directory): who works here, in which groups, and who left. */
package org.lunchroom.identity.ldap;
