/** Learning platforms open rooms in their courses, by LTI 1.3 Advantage. */
@Feature(
        name = "integrations.lti",
        mayUse = {"courses", "chats", "rooms", "people", "audit", "journal", "identity", "kernel"})
package org.lunchroom.integrations.lti;

import org.lunchroom.kernel.Feature;
