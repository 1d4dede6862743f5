package org.lunchroom.kernel.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.lunchroom.kernel.settings.Settings;

/** Whose certificates are believed: those that Java believes, or those in one file and no others. */
final class Trust {
    private static final String CERTIFICATE = "lunchroom.mail.certificate";

    private Trust() {}

    /** By the settings; a file that holds no certificate stops the start. */
    static SSLSocketFactory from(Settings settings) {
        return settings.optional(CERTIFICATE).map(Trust::only).orElseGet(() ->
                (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    private static SSLSocketFactory only(String file) {
        try (var in = Files.newInputStream(Path.of(file))) {
            var trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            int number = 0;
            for (var one : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                trusted.setCertificateEntry("mail-" + number++, one);
            }
            if (number > 0) {
                return believing(trusted);
            }
        } catch (IOException | GeneralSecurityException | java.nio.file.InvalidPathException e) {
            // Falls through to the refusal: no file and a wrong one are answered alike.
        }
        throw Settings.wrong(CERTIFICATE, "a file with certificates in PEM form that the server can read");
    }

    private static SSLSocketFactory believing(KeyStore trusted) throws GeneralSecurityException {
        var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(null, factory.getTrustManagers(), null);
        return context.getSocketFactory();
    }
}
