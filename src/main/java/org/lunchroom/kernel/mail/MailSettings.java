package org.lunchroom.kernel.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.lunchroom.kernel.settings.Settings;

/**
 * Where mails are handed over; without a host none are sent.
 *
 * @param from the sender of all mails
 */
record MailSettings(
        String host, int port, Protection protection, Optional<String> user, String password, InternetAddress from) {
    private static final String FROM = "lunchroom.mail.from";
    private static final String TLS = "lunchroom.mail.tls";
    private static final int CONNECT_MILLIS = 10_000;
    private static final int ANSWER_MILLIS = 30_000;

    /** How the connection is protected. */
    enum Protection {
        /** Begins in the clear and must turn to TLS before anything is said. */
        STARTTLS(587),
        /** TLS from the first byte. */
        TLS(465),
        /** None; for a server on the same machine or network. */
        NONE(25);

        private final int port;

        Protection(int port) {
            this.port = port;
        }
    }

    /** The settings, checked; empty when no host is set. */
    static Optional<MailSettings> from(Settings settings) {
        return settings.optional("lunchroom.mail.host").map(host -> {
            var protection = protection(settings);
            return new MailSettings(
                    host,
                    settings.number("lunchroom.mail.port", protection.port, 1, 65535),
                    protection,
                    settings.optional("lunchroom.mail.user"),
                    settings.text("lunchroom.mail.password", ""),
                    sender(settings));
        });
    }

    private static Protection protection(Settings settings) {
        try {
            return Protection.valueOf(settings.text(TLS, "starttls").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Settings.wrong(TLS, "starttls, tls or none");
        }
    }

    private static InternetAddress sender(Settings settings) {
        try {
            var from = new InternetAddress(settings.text(FROM, ""), true);
            if (from.getAddress().contains("@")) {
                from.setPersonal(from.getPersonal(), "UTF-8");
                return from;
            }
        } catch (AddressException | java.io.UnsupportedEncodingException e) {
            // Falls through to the refusal: a wrong address and none are answered alike.
        }
        throw Settings.wrong(FROM, "the address that mails come from, such as Lunchroom <lunchroom@intranet.example>");
    }

    Properties properties() {
        var properties = new Properties();
        properties.put("mail.transport.protocol", protocol());
        var prefix = "mail." + protocol() + ".";
        properties.put(prefix + "host", host);
        properties.put(prefix + "port", String.valueOf(port));
        properties.put(prefix + "connectiontimeout", String.valueOf(CONNECT_MILLIS));
        properties.put(prefix + "timeout", String.valueOf(ANSWER_MILLIS));
        properties.put(prefix + "writetimeout", String.valueOf(ANSWER_MILLIS));
        properties.put(prefix + "auth", String.valueOf(user.isPresent()));
        properties.put(prefix + "ssl.checkserveridentity", "true");
        properties.put(prefix + "starttls.enable", String.valueOf(protection == Protection.STARTTLS));
        properties.put(prefix + "starttls.required", String.valueOf(protection == Protection.STARTTLS));
        properties.put(prefix + "from", from.getAddress());
        return properties;
    }

    String protocol() {
        return protection == Protection.TLS ? "smtps" : "smtp";
    }
}
