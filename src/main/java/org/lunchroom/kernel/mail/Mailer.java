package org.lunchroom.kernel.mail;

/** Hands mails over to whoever carries them on. */
public interface Mailer {
    /** Whether mails go out at all. */
    boolean isOn();

    /**
     * Hands one over; when this returns, it was taken.
     *
     * @throws NotTaken when it was not, and whether it is worth another try
     */
    void send(Mail mail) throws NotTaken;
}
