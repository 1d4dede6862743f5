/** What being in a group of a portal brings. */
package org.lunchroom.identity.groups;
