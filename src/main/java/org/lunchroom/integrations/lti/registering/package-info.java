/** Platforms that connect themselves (dynamic registration), by an admin's invitation. */
package org.lunchroom.integrations.lti.registering;
