package org.lunchroom.files.vault;

/** Where in a vault a content lies: the same in a directory and in a bucket, so that copying one into the other moves. */
final class Place {
    private Place() {}

    // The last letters of our ids are random: the files spread over 256 directories.
    static String of(String name) {
        if (!name.matches("[0-9a-f-]{36}[a-z-]{0,10}")) {
            throw new IllegalArgumentException("No name of ours.");
        }
        return name.substring(34, 36) + "/" + name;
    }
}
