package org.lunchroom.digests.sending;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lunchroom.digests.By;
import org.lunchroom.digests.ShownItem;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.kernel.language.Sentences;
import org.lunchroom.kernel.language.Speech;

/** What mails say beside people's own words, in the language of who gets them. */
public final class MailWords {
    static final Sentences SENTENCES = Sentences.of(MailWords.class, "mail");

    private final Speech speech;

    private MailWords(Speech speech) {
        this.speech = speech;
    }

    public static MailWords in(Language language) {
        return new MailWords(SENTENCES.in(language));
    }

    public Language language() {
        return speech.language();
    }

    public String say(String name) {
        return speech.say(name);
    }

    public String say(String name, Map<String, ?> values) {
        return speech.say(name, values);
    }

    /** The sentence of this name where there is one, else the other. */
    String say(String name, String otherwise, Map<String, ?> values) {
        return speech.say(speech.has(name) ? name : otherwise, values);
    }

    /** A name that stands beside other facts. */
    String apart(String name) {
        return speech.apart(name);
    }

    String moment(Instant at, ZoneId zone) {
        return speech.time("moment", at, zone);
    }

    /** Of a message: who wrote it and where; of a page, its title. */
    public String title(ShownItem item) {
        return item.title() != null
                ? item.title()
                : say("item.said", Map.of("name", name(item.by()), "room", "#" + item.room()));
    }

    private String name(By by) {
        return by.colleague() == null ? by.name() : say("colleague");
    }

    /** Where it is from and how much was made of it: facts side by side. */
    public String about(ShownItem item) {
        List<String> facts = new ArrayList<>();
        if (item.site() != null) {
            facts.add(item.site());
            if (item.by() != null) {
                facts.add(say("item.shared.by", Map.of("name", name(item.by()))));
            }
        }
        add(facts, "item.saved", item.saved());
        add(facts, "item.replies", item.replies());
        add(facts, "item.reactions", item.reactions());
        return beside(facts);
    }

    private void add(List<String> facts, String name, int count) {
        if (count > 0) {
            facts.add(say(name, Map.of("count", count)));
        }
    }

    /** Facts side by side. */
    static String beside(List<String> facts) {
        return String.join(" · ", facts);
    }
}
