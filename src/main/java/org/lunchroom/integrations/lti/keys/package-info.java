/** Our own keys, by which platforms know what we say to them. */
package org.lunchroom.integrations.lti.keys;
