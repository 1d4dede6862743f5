/** Somebody who runs a course chooses the room that a link of it opens: deep linking, and links that were made without it. */
package org.lunchroom.integrations.lti.choosing;
