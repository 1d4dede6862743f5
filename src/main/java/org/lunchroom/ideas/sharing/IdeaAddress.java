package org.lunchroom.ideas.sharing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.text.Words;

/** Where cards are shown. */
@Singleton
public class IdeaAddress {
    private final String pattern;

    @Inject
    public IdeaAddress(Settings settings) {
        pattern = settings.text("lunchroom.idea.address", settings.baseUrl() + "/ideas.html?idea={idea}");
        if (!pattern.matches("https?://[^\\s{}]+\\{idea}[^\\s{}]*")) {
            throw Settings.wrong(
                    "lunchroom.idea.address", "an address such as https://intranet.example/ideas?id={idea}");
        }
    }

    /** With "{idea}" where a card's id stands. */
    String pattern() {
        return pattern;
    }

    /** A card's own address, which says nothing of what is on it: as a link, whatever the host is called. */
    public String posted(UUID idea) {
        var address = pattern.replace("{idea}", idea.toString());
        return Words.parse(address).links().isEmpty() ? "[" + address + "](" + address + ")" : address;
    }
}
