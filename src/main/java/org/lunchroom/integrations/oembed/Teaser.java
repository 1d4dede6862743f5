package org.lunchroom.integrations.oembed;

import org.jsoup.nodes.Entities;
import org.lunchroom.kernel.text.XmlText;

/**
 * What may be said of a page to whoever asks.
 *
 * @param text one more sentence; empty for none
 */
record Teaser(String title, String text, String address) {
    Teaser {
        title = XmlText.fit(title);
        text = XmlText.fit(text);
    }

    /** Words and one link: there is nothing in it that a sandbox could take away. */
    String html() {
        var more = text.isEmpty() ? "" : "<p>" + escaped(text) + "</p>";
        return "<blockquote class=\"lunchroom-teaser\"><p><a href=\"" + escaped(address) + "\">" + escaped(title)
                + "</a></p>" + more + "</blockquote>";
    }

    private static String escaped(String words) {
        return Entities.escape(words).replace("\"", "&quot;");
    }
}
