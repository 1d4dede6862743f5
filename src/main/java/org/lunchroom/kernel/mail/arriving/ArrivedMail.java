package org.lunchroom.kernel.mail.arriving;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads a mail that anybody may have written: so many parts, so deep, so many bytes of each, and no further. */
final class ArrivedMail {
    private static final int DEEPEST = 6;
    private static final int MOST_PARTS = 30;
    private static final int MOST_BYTES = 64 * 1024;
    private static final int MOST_ADDRESSES = 50;
    private static final Set<String> BULK = Set.of("bulk", "junk", "list", "auto_reply");

    private final Message mail;
    private int parts;
    private String plain = "";
    private String html = "";
    private DeliveryReport report;

    private ArrivedMail(Message mail) {
        this.mail = mail;
    }

    static Arrived read(Message mail) throws MessagingException, IOException {
        return new ArrivedMail(mail).read();
    }

    private Arrived read() throws MessagingException, IOException {
        part(mail, 0);
        var text = plain.isBlank() ? words(html) : plain;
        return new Arrived(
                id(text), addresses(mail.getFrom()), readers(), automatic(), text, Optional.ofNullable(report));
    }

    private void part(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST || parts++ > MOST_PARTS || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            return;
        }
        if (part.isMimeType("multipart/*")) {
            if (part.getContent() instanceof Multipart all) {
                for (int i = 0; i < all.getCount() && parts <= MOST_PARTS; i++) {
                    part(all.getBodyPart(i), depth + 1);
                }
            }
        } else if (part.isMimeType("message/delivery-status")) {
            report = DeliveryReport.of(bytes(part, StandardCharsets.UTF_8));
        } else if (part.isMimeType("text/plain") && plain.isEmpty()) {
            plain = bytes(part, charset(part));
        } else if (part.isMimeType("text/html") && html.isEmpty()) {
            html = bytes(part, charset(part));
        }
    }

    private static String bytes(Part part, Charset charset) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readNBytes(MOST_BYTES), charset);
        }
    }

    private static Charset charset(Part part) throws MessagingException {
        try {
            var named = new jakarta.mail.internet.ContentType(part.getContentType()).getParameter("charset");
            return named == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(named));
        } catch (IllegalArgumentException | jakarta.mail.internet.ParseException e) {
            return StandardCharsets.UTF_8;
        }
    }

    // Line breaks are what a quote is told by: they stay.
    private static String words(String written) {
        var page = Jsoup.parse(written);
        page.outputSettings(new Document.OutputSettings().prettyPrint(false));
        page.select("script, style, blockquote, .gmail_quote").remove();
        page.select("br").append("\\n");
        page.select("p, div, li, tr").prepend("\\n");
        return page.text().replace("\\n", "\n");
    }

    private List<String> readers() throws MessagingException {
        var readers = new ArrayList<>(addresses(mail.getRecipients(Message.RecipientType.TO)));
        readers.addAll(addresses(mail.getRecipients(Message.RecipientType.CC)));
        for (var name : List.of("Delivered-To", "X-Original-To", "Envelope-To")) {
            Stream.of(headers(name)).map(String::strip).limit(MOST_ADDRESSES).forEach(readers::add);
        }
        return List.copyOf(readers);
    }

    private static List<String> addresses(Address... all) {
        return all == null
                ? List.of()
                : Arrays.stream(all)
                        .filter(InternetAddress.class::isInstance)
                        .map(address -> ((InternetAddress) address).getAddress())
                        .filter(address -> address != null)
                        .limit(MOST_ADDRESSES)
                        .toList();
    }

    private boolean automatic() throws MessagingException {
        var word = first("Auto-Submitted");
        return (!word.isEmpty() && !word.startsWith("no"))
                || BULK.contains(first("Precedence"))
                || headers("List-Id").length > 0
                || headers("X-Autoreply").length > 0
                || headers("X-Autorespond").length > 0
                || first("Return-Path").equals("<>")
                || mail.isMimeType("multipart/report");
    }

    private String first(String name) throws MessagingException {
        var all = headers(name);
        return all.length == 0 ? "" : all[0].strip().toLowerCase(Locale.ROOT);
    }

    private String[] headers(String name) throws MessagingException {
        var all = mail.getHeader(name);
        return all == null ? new String[0] : all;
    }

    private String id(String text) throws MessagingException {
        var all = headers("Message-ID");
        return all.length == 0 ? String.join("\n", headers("From")) + text : all[0];
    }
}
