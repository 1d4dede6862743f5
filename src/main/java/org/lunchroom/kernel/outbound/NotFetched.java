package org.lunchroom.kernel.outbound;

/** Why nothing came back that one could read. */
public final class NotFetched extends Exception {
    private static final long serialVersionUID = 1;

    /** What stood in the way. */
    public enum Reason {
        /** It is no address that we ask for. */
        ADDRESS,
        /** The admin's settings do not allow this host, or it leads to where nobody may be sent. */
        NOT_ALLOWED,
        /** Nobody has this name. */
        NO_SUCH_HOST,
        /** It sent us on and on. */
        REDIRECTS,
        /** It took too long, as a whole. */
        TOO_SLOW,
        /** Nothing there, a broken line, or an answer that is none. */
        UNREACHABLE,
        /** Others are asking this host, or too many hosts. */
        BUSY
    }

    private final Reason reason;

    NotFetched(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    NotFetched(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    /** For callers that find out by themselves that there is no use in asking. */
    public static NotFetched because(Reason reason) {
        return new NotFetched(reason);
    }

    public Reason reason() {
        return reason;
    }
}
