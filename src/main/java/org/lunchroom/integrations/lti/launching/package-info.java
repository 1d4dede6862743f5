/** From a click in a course to a page of ours: the platform's login initiation, its signed message, and what is checked of it. */
package org.lunchroom.integrations.lti.launching;
