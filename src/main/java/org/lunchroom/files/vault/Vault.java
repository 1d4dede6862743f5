package org.lunchroom.files.vault;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Keeps contents under names of ours: letters, digits and hyphens. */
public interface Vault {
    /** A place for a file that is being written; whoever takes it deletes it, or has it kept. */
    Path part() throws IOException;

    /** Moves a file in. When this returns it is on disk. */
    void keep(String name, Path part) throws IOException;

    /** How long it is; throws NoSuchFileException where there is none. */
    long size(String name) throws IOException;

    /** Writes this much of it. */
    void read(String name, long from, long length, OutputStream to) throws IOException;

    /** It need not be there. */
    void delete(String name) throws IOException;
}
