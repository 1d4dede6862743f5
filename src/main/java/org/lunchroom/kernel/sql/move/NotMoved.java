package org.lunchroom.kernel.sql.move;

/** Why nothing was moved, in a sentence for whoever asked. */
public final class NotMoved extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotMoved(String reason) {
        super(reason, null, false, false);
    }
}
