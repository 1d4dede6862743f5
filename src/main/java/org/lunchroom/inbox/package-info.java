/** What of all that happens concerns whom: reads the journal, and says what each notice means at the moment. */
@Feature(
        name = "inbox",
        mayUse = {
            "notifications",
            "digests",
            "goals",
            "qanda",
            "chats",
            "rooms",
            "people",
            "journal",
            "identity",
            "kernel"
        })
package org.lunchroom.inbox;

import org.lunchroom.kernel.Feature;
