package org.lunchroom.files.pictures;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, as a JPEG says it (EXIF, tag 274): the one thing of its notes that is needed to show it upright. */
final class Turned {
    static final int UPRIGHT = 1;
    private static final int START = 0xffd8;
    private static final int NOTES = 0xffe1;
    private static final int PICTURE = 0xffda;
    private static final int EXIF = 0x45786966;
    private static final int ORIENTATION = 274;
    private static final int ENTRY_BYTES = 12;
    private static final int MOST_ENTRIES = 200;

    private Turned() {}

    /** 1 to 8; upright for whatever can't be read. */
    static int of(byte[] jpeg) {
        try {
            var file = ByteBuffer.wrap(jpeg);
            return unsigned(file) == START ? searched(file) : UPRIGHT;
        } catch (IndexOutOfBoundsException | IllegalArgumentException | java.nio.BufferUnderflowException e) {
            return UPRIGHT;
        }
    }

    private static int searched(ByteBuffer file) {
        for (int marker = unsigned(file); marker != PICTURE && marker > 0xff00; marker = unsigned(file)) {
            int length = unsigned(file) - 2;
            if (marker == NOTES && length > 14 && file.getInt(file.position()) == EXIF) {
                return orientation(file.slice(file.position() + 6, length - 6));
            }
            file.position(file.position() + length);
        }
        return UPRIGHT;
    }

    private static int orientation(ByteBuffer notes) {
        notes.order(notes.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = notes.getInt(4);
        int entries = Math.min(MOST_ENTRIES, notes.getShort(directory) & 0xffff);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY_BYTES;
            if ((notes.getShort(entry) & 0xffff) == ORIENTATION) {
                int turned = notes.getShort(entry + 8) & 0xffff;
                return turned >= 1 && turned <= 8 ? turned : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    private static int unsigned(ByteBuffer file) {
        return file.getShort() & 0xffff;
    }
}
