package org.lunchroom.digests.sending;

import jakarta.enterprise.inject.Instance;
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

    private final Postmarks postmarks;

    @Inject
    Letterhead(Addressing addressing, Links links, Instance<Postmarks> postmarks) {
        this(addressing, links, postmarks.isResolvable() ? postmarks.get() : Postmarks.NONE);
    }

    /** By hand, where no mailbox is set up. */
    public Letterhead(Addressing addressing, Links links) {
        this(addressing, links, Postmarks.NONE);
    }

    public Letterhead(Addressing addressing, Links links, Postmarks postmarks) {
        this.addressing = addressing;
        this.postmarks = postmarks;
        this.host = URI.create(links.base()).getHost();
    }

    /** What it says now; empty when nothing is left to say. */
    Optional<Mail> mail(Recipient to, Letter letter) {
        return addressing.writer(letter).write(to, letter).map(sheet -> mail(to, letter, sheet));
    }

    private Mail mail(Recipient to, Letter letter, Sheet sheet) {
        var writer = addressing.writer(letter);
        var reply = writer.answerable(to, letter).flatMap(where -> postmarks.replyTo(letter, where));
        var headers = headers(letter, sheet);
        reply.ifPresent(address -> headers.put("Reply-To", "<" + address + ">"));
        var line = reply.isPresent() ? AnswerLine.in(to.language()) : "";
        return new Mail(
                to.address(),
                sheet.subject(),
                AnswerLine.above(line, Drawing.text(sheet)),
                AnswerLine.aboveHtml(line, Drawing.html(sheet)),
                messageId(letter),
                headers,
                writer.event(to, letter).orElse(null),
                postmarks.returnPath(to.viewer().person()).orElse(null));
    }

    private Map<String, String> headers(Letter letter, Sheet sheet) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("List-Id", "<" + sheet.list() + "." + host + ">");
        if (letter.about() != null) {
            // All about one thing to one person stand together, below a first one that nobody ever sent.
            var thread = "<" + thread(letter) + ">";
            headers.put("In-Reply-To", thread);
            headers.put("References", thread);
        }
        if (sheet.unsubscribe() != null) {
            headers.put("List-Unsubscribe", "<" + sheet.unsubscribe() + ">");
            headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return headers;
    }

    private String thread(Letter letter) {
        var made = "thread " + letter.about() + " " + letter.person();
        return Digest.of(made).substring(0, ID_LENGTH) + "@" + host;
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
