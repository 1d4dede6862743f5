package org.lunchroom.digests.sending;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lunchroom.digests.Links;
import org.lunchroom.identity.Digest;
import org.lunchroom.kernel.mail.Mail;

/** Makes a mail of what a letter's writer says: its two forms, and the headers that mail programs act on. */
@Singleton
public class Letterhead {
    private static final int ID_LENGTH = 32;

    private final Addressing addressing;
    private final String host;

    @Inject
    public Letterhead(Addressing addressing, Links links) {
        this.addressing = addressing;
        this.host = URI.create(links.base()).getHost();
    }

    /** What it says now; empty when nothing is left to say. */
    Optional<Mail> mail(Recipient to, Letter letter) {
        return addressing.writer(letter).write(to, letter).map(sheet -> mail(to, letter, sheet));
    }

    private Mail mail(Recipient to, Letter letter, Sheet sheet) {
        return new Mail(
                to.address(),
                sheet.subject(),
                Drawing.text(sheet),
                Drawing.html(sheet),
                messageId(letter),
                headers(sheet));
    }

    private Map<String, String> headers(Sheet sheet) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("List-Id", "<" + sheet.list() + "." + host + ">");
        if (sheet.unsubscribe() != null) {
            headers.put("List-Unsubscribe", "<" + sheet.unsubscribe() + ">");
            headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return headers;
    }

    // The same for each try, so that who gets a mail twice all the same has a program that can tell; and no id of
    // anybody.
    private String messageId(Letter letter) {
        var made = String.join(
                " ",
                letter.kind().name(),
                letter.subject().toString(),
                letter.person().toString());
        return Digest.of(made).substring(0, ID_LENGTH) + "@" + host;
    }
}
