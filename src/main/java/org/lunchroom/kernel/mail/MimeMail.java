package org.lunchroom.kernel.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;

/** A mail as it travels: text first, then the same as HTML, under a Message-ID of our own. */
final class MimeMail extends MimeMessage {
    private final String messageId;
    private boolean begun;

    MimeMail(Session session, Mail mail, InternetAddress from, Instant now) throws MessagingException {
        super(session);
        messageId = mail.messageId();
        setFrom(from);
        setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        setSubject(mail.subject(), "UTF-8");
        setSentDate(Date.from(now));
        // Nobody's "I am on holiday" answers to this.
        setHeader("Auto-Submitted", "auto-generated");
        for (var header : mail.headers().entrySet()) {
            setHeader(header.getKey(), header.getValue());
        }
        setContent(content(mail));
        saveChanges();
    }

    // The part for calendars comes last: what knows it takes it before the others.
    private static MimeMultipart content(Mail mail) throws MessagingException {
        var content = new MimeMultipart("alternative", part(mail.text(), "plain"), part(mail.html(), "html"));
        if (mail.event() != null) {
            var part = part(mail.event().text(), "calendar");
            part.setHeader(
                    "Content-Type",
                    "text/calendar; charset=UTF-8; method=" + mail.event().method());
            content.addBodyPart(part);
        }
        return content;
    }

    private static MimeBodyPart part(String words, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(words, "UTF-8", kind);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /** Whether it was being written to the server: from then on only its answer says whether it was taken. */
    boolean begun() {
        return begun;
    }

    @Override
    public void writeTo(OutputStream to, String[] without) throws IOException, MessagingException {
        begun = true;
        super.writeTo(to, without);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + messageId + ">");
    }
}
