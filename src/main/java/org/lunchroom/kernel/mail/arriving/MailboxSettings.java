package org.lunchroom.kernel.mail.arriving;

import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.lunchroom.kernel.settings.Settings;

/**
 * The mailbox that answers come to; it is ours alone, and what was read in it is deleted.
 *
 * @param address what mails are sent to; what stands behind a "+" in it comes to it as well
 */
public record MailboxSettings(
        String host,
        int port,
        Protection protection,
        String user,
        String password,
        int timeoutSeconds,
        String address) {
    private static final String TLS = "lunchroom.mail.in.tls";
    private static final String ADDRESS = "lunchroom.mail.in.address";
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,12}@[A-Za-z0-9.-]{3,200}");

    /** How the connection is protected. */
    enum Protection {
        TLS(993),
        STARTTLS(143),
        NONE(143);

        private final int port;

        Protection(int port) {
            this.port = port;
        }
    }

    /** The settings, checked; empty when no host is set. */
    public static Optional<MailboxSettings> from(Settings settings) {
        return settings.optional("lunchroom.mail.in.host").map(host -> {
            var protection = protection(settings);
            return new MailboxSettings(
                    host,
                    settings.number("lunchroom.mail.in.port", protection.port, 1, 65535),
                    protection,
                    settings.text("lunchroom.mail.in.user", ""),
                    settings.text("lunchroom.mail.in.password", ""),
                    settings.number("lunchroom.mail.timeout.seconds", 30, 1, 300),
                    address(settings));
        });
    }

    private static Protection protection(Settings settings) {
        try {
            return Protection.valueOf(settings.text(TLS, "tls").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Settings.wrong(TLS, "tls, starttls or none");
        }
    }

    private static String address(Settings settings) {
        var address = settings.text(ADDRESS, "");
        if (!FORM.matcher(address).matches()) {
            throw Settings.wrong(
                    ADDRESS,
                    "the mailbox's address, with at most 12 characters before the @, such as reply@intranet.example");
        }
        return address;
    }

    /** Its address with this behind the "+". */
    public String with(String detail) {
        return address.replace("@", "+" + detail + "@");
    }

    Properties properties() {
        var properties = new Properties();
        var protocol = protocol();
        var prefix = "mail." + protocol + ".";
        properties.put("mail.store.protocol", protocol);
        var millis = String.valueOf(timeoutSeconds * 1_000L);
        properties.put(prefix + "connectiontimeout", millis);
        properties.put(prefix + "timeout", millis);
        properties.put(prefix + "writetimeout", millis);
        properties.put(prefix + "ssl.checkserveridentity", "true");
        properties.put(prefix + "starttls.enable", String.valueOf(protection == Protection.STARTTLS));
        properties.put(prefix + "starttls.required", String.valueOf(protection == Protection.STARTTLS));
        return properties;
    }

    String protocol() {
        return protection == Protection.TLS ? "imaps" : "imap";
    }

    @Override
    public String toString() {
        return "MailboxSettings[" + host + "]";
    }
}
