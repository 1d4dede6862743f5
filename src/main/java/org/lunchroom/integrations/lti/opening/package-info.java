/** The pages that a browser sees when a platform opens us, and the addresses that it calls. */
package org.lunchroom.integrations.lti.opening;
