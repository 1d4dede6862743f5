package org.lunchroom.files;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.lunchroom.files.pictures.Picture;
import org.lunchroom.files.vault.Vault;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.Due;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** Takes files in: measured while they come, looked at, pictures painted anew, and on disk before that is said. */
@Singleton
public class Uploads {
    static final String UNATTACHED = "file.unattached";
    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final int MOST_WAITING = 20;
    private static final int NAME_LENGTH = 120;
    private static final int BLOCK = 64 * 1024;
    // Slashes and colons mean something to file systems, and marks that turn the direction hide an ending.
    private static final Pattern UNNAMEABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}/\\\\:*?\"<>|]+");

    private final Database database;
    private final Clock clock;
    private final Due due;
    private final Rooms rooms;
    private final Vault vault;
    private final long largest;
    private final FileStore store = new FileStore();

    @Inject
    public Uploads(Database database, Clock clock, Due due, Rooms rooms, Vault vault, Settings settings) {
        this.database = database;
        this.clock = clock;
        this.due = due;
        this.rooms = rooms;
        this.vault = vault;
        this.largest = settings.number("lunchroom.files.megabytes", 25, 0, 1_000) * 1024L * 1024;
    }

    /** The most bytes that a file may have; 0 where there are no files. */
    public long largest() {
        return largest;
    }

    /** Takes a file in, which then waits for its message. */
    public RoomFile take(Viewer viewer, Room room, String name, InputStream body) {
        refuse(viewer, room);
        var called = UNNAMEABLE
                .matcher(Check.text("name", name, 255))
                .replaceAll(" ")
                .strip();
        Path part = null;
        try {
            part = vault.part();
            copy(body, part);
            var kind = Kind.of(part, called)
                    .orElseThrow(() -> Problem.of(
                            415,
                            "file-kind",
                            "Photos, sounds, films, office documents, PDF and plain text are possible."));
            var file = kept(viewer, room, called, kind, part);
            database.run(handle -> {
                store.insert(handle, file);
                due.at(handle, UNATTACHED, file.id(), clock.instant().plus(PATIENCE));
            });
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(part);
        }
    }

    private void refuse(Viewer viewer, Room room) {
        if (largest == 0) {
            throw Problem.forbidden("Files are switched off here.");
        }
        if (!rooms.speaks(viewer, room)) {
            throw Problem.forbidden("Only who may post here adds files.");
        }
        if (database.read(handle -> store.waiting(handle, viewer.person())) >= MOST_WAITING) {
            throw Problem.later(429, "too-many-files", "Many of your files wait for a message.", PATIENCE);
        }
    }

    private void copy(InputStream body, Path part) throws IOException {
        long taken = 0;
        var block = new byte[BLOCK];
        try (var out = Files.newOutputStream(part, StandardOpenOption.TRUNCATE_EXISTING)) {
            for (int count = body.read(block); count >= 0; count = body.read(block)) {
                taken += count;
                if (taken > largest) {
                    throw Problem.of(413, "file-too-large", "At most " + largest / 1024 / 1024 + " MB are possible.");
                }
                out.write(block, 0, count);
            }
        }
        if (taken == 0) {
            throw Problem.invalid("file-empty", "body", "This file is empty.");
        }
    }

    private RoomFile kept(Viewer viewer, Room room, String name, Kind kind, Path part) throws IOException {
        // Random, not one that begins with the time: the last letters name its directory.
        var id = UUID.randomUUID();
        var painted = kind;
        Integer width = null;
        Integer height = null;
        if (kind.isImage()) {
            var picture = Picture.read(part).forScreens();
            painted = kind.painted(picture.isClear());
            width = picture.width();
            height = picture.height();
            picture.write(part, painted.format());
            keepSmall(id, picture, painted.format());
        }
        long bytes = Files.size(part);
        vault.keep(id.toString(), part);
        return new RoomFile(
                id,
                room.id(),
                viewer.person(),
                null,
                0,
                named(name, painted),
                painted.type(),
                painted.shape(),
                bytes,
                width,
                height,
                null,
                clock.instant(),
                null,
                null);
    }

    private void keepSmall(UUID id, Picture picture, String format) throws IOException {
        var part = vault.part();
        try {
            picture.small().write(part, format);
            vault.keep(id + "-small", part);
        } finally {
            delete(part);
        }
    }

    // What it is, its ending says, whatever it was called: "invoice.pdf.exe" that is a picture ends like one.
    private static String named(String name, Kind kind) {
        var stem = name.replaceFirst("\\.\\w{1,8}$", "").replaceAll("^[. ]+|[. ]+$", "");
        int length = stem.codePointCount(0, stem.length());
        var cut = length <= NAME_LENGTH ? stem : stem.substring(0, stem.offsetByCodePoints(0, NAME_LENGTH));
        return (cut.isEmpty() ? "file" : cut) + "." + kind.ending();
    }

    /** Takes back what no message has. */
    public void discard(Viewer viewer, UUID id) {
        var file = database.read(handle -> store.find(handle, id))
                .filter(found -> found.owner().equals(viewer.person()) && found.message() == null)
                .orElseThrow(Problem::notFound);
        if (database.write(handle -> store.discard(handle, id))) {
            forget(List.of(file));
        }
    }

    /** Deletes contents; a row that is gone leads nobody to them, should this end half way. */
    void forget(List<RoomFile> files) {
        try {
            for (var file : files) {
                vault.delete(file.content());
                vault.delete(file.small());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path part) {
        try {
            if (part != null) {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
