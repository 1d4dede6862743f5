package org.lunchroom.kernel.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.SocketTimeoutException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.lunchroom.kernel.mail.NotTaken.Meaning;

/** What a failure of the mail library says about the mail, in a word that an admin can act on. */
final class Refusals {
    // "550 5.1.1 no such user": what the server answered stands at the beginning of a line.
    private static final Pattern ANSWER = Pattern.compile("(?m)^(?:[^\\n:]*: )?([245]\\d\\d)(?:[ -]|$)");
    private static final Pattern GREETING = Pattern.compile("response: ([45]\\d\\d)\\b");
    private static final int DEEPEST = 20;

    private Refusals() {}

    /** No mail was on its way yet: it is surely not taken, whatever went wrong. */
    static NotTaken before(MessagingException e) {
        return new NotTaken(Meaning.LATER, reason(e));
    }

    /**
     * The mail was being handed over. Without an answer, such as when the connection ends after the last byte, nobody
     * knows whether it was taken.
     *
     * @param begun whether any of the mail itself was sent
     */
    static NotTaken during(MessagingException e, boolean begun) {
        var code = chain(e).flatMap(each -> found(ANSWER, each).stream()).findFirst();
        if (code.isPresent()) {
            return new NotTaken(code.get().startsWith("5") ? Meaning.NEVER : Meaning.LATER, code.get());
        }
        return begun ? new NotTaken(Meaning.UNKNOWN, "connection-broke") : before(e);
    }

    private static String reason(MessagingException e) {
        if (is(e, AuthenticationFailedException.class::isInstance)) {
            return "sign-in-refused";
        }
        if (is(e, each -> String.valueOf(each.getMessage()).contains("STARTTLS is required"))) {
            return "starttls-not-offered";
        }
        if (is(e, SSLException.class::isInstance)) {
            return "certificate-refused";
        }
        if (is(e, SocketTimeoutException.class::isInstance)) {
            return "too-slow";
        }
        return chain(e).flatMap(each -> found(GREETING, each).stream())
                .findFirst()
                .orElse("no-connection");
    }

    private static boolean is(Exception e, Predicate<Throwable> what) {
        return chain(e).anyMatch(what);
    }

    private static Stream<Throwable> chain(Throwable e) {
        return Stream.iterate(e, each -> each != null, Refusals::next).limit(DEEPEST);
    }

    private static Throwable next(Throwable e) {
        return e instanceof MessagingException more && more.getNextException() != null
                ? more.getNextException()
                : e.getCause();
    }

    private static Optional<String> found(Pattern pattern, Throwable in) {
        var found = pattern.matcher(String.valueOf(in.getMessage()));
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
