/** The platforms that an admin connected, and how they are reached. */
package org.lunchroom.integrations.lti.platforms;
