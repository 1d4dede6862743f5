package org.lunchroom.profiles;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.files.pictures.Picture;
import org.lunchroom.files.vault.Vault;
import org.lunchroom.identity.BotIds;
import org.lunchroom.identity.GuestIds;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;

/** People's photos: painted anew, small, and without what the camera wrote into them. */
@Singleton
public class Photos {
    private static final int LARGEST = 10 * 1024 * 1024;

    private final Database database;
    private final Vault vault;
    private final ProfileStore store = new ProfileStore();

    @Inject
    public Photos(Database database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** From now on this one, for whom the one before was. */
    public void put(UUID person, InputStream body) {
        Path part = null;
        try {
            part = vault.part();
            copy(body, part);
            Picture.read(part).small().write(part, "jpeg");
            // Random: who once saw its name finds no other by it.
            var id = UUID.randomUUID();
            vault.keep(id.toString(), part);
            replace(person, id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(part);
        }
    }

    private static void copy(InputStream body, Path part) throws IOException {
        // One byte more than may come, to see that it is too much.
        var content = body.readNBytes(LARGEST + 1);
        if (content.length > LARGEST) {
            throw Problem.of(413, "file-too-large", "A photo has at most 10 MB.");
        }
        Files.copy(new ByteArrayInputStream(content), part, StandardCopyOption.REPLACE_EXISTING);
    }

    public void remove(UUID person) {
        replace(person, null);
    }

    private void replace(UUID person, UUID photo) {
        var before = database.write(handle -> {
            var old = own(handle, person);
            store.forget(handle, person, Field.PHOTO);
            if (photo != null) {
                var audience = old.map(Said::audience).orElse(Audience.MEMBERS);
                store.put(handle, person, new Said(Field.PHOTO, audience, photo.toString(), List.of()));
            }
            return old;
        });
        before.ifPresent(old -> forget(old.words()));
    }

    private void forget(String content) {
        try {
            vault.delete(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Said> own(Handle handle, UUID person) {
        return photo(store.seen(handle, person, Set.of(person)).getOrDefault(person, List.of()));
    }

    private static Optional<Said> photo(List<Said> said) {
        return said.stream().filter(one -> one.field() == Field.PHOTO).findFirst();
    }

    /** The name of its content, where this viewer may see it; else a 404 problem. Guests see none. */
    public String content(UUID viewer, UUID person) {
        if (GuestIds.isOne(viewer) || BotIds.isOne(viewer)) {
            throw Problem.notFound();
        }
        return database.read(handle ->
                        photo(store.seen(handle, viewer, Set.of(person)).getOrDefault(person, List.of())))
                .orElseThrow(Problem::notFound)
                .words();
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
