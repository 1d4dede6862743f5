package org.lunchroom.kernel.sql;

/** What was committed could not be brought to the disk: nobody may be told that it is kept. */
final class NotOnDisk extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotOnDisk(Throwable cause) {
        super("The database could not be synced to disk.", cause);
    }
}
