/** Goals: what people will try after a chat or a course, who stands by them, and how it went after days and months. */
@Feature(
        name = "goals",
        mayUse = {"digests", "chats", "rooms", "people", "audit", "journal", "identity", "kernel"})
package org.lunchroom.goals;

import org.lunchroom.kernel.Feature;
