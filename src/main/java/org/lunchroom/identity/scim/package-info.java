/** A portal's directory tells who its people are, in which groups, and above all who left (SCIM 2.0). */
package org.lunchroom.identity.scim;
