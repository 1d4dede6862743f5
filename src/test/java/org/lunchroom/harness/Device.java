package org.lunchroom.harness;

/** What somebody looks at. */
public enum Device {
    DESK(1280, 900),
    TELEPHONE(390, 844);

    final int width;
    final int height;

    Device(int width, int height) {
        this.width = width;
        this.height = height;
    }
}
