package org.lunchroom.previews.reading;

import java.nio.charset.StandardCharsets;
import org.lunchroom.kernel.outbound.Fetched;

/** What a page has to say elsewhere. */
public final class MoreFacts {
    private MoreFacts() {}

    /** Of an oEmbed answer. */
    public static PageFacts oEmbed(Fetched fetched) {
        return fetched.ok() && !fetched.cut()
                ? LinkedData.oEmbed(new String(fetched.bytes(), StandardCharsets.UTF_8), fetched.from())
                : PageFacts.NONE;
    }
}
