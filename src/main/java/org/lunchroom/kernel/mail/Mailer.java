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

    /**
     * Goes to whoever carries them on and comes back with nothing handed over.
     *
     * @throws NotTaken when a mail would not be taken now
     */
    default void knock() throws NotTaken {}
}
