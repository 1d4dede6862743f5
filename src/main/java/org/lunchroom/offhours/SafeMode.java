package org.lunchroom.offhours;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.text.Words;
import org.lunchroom.moderation.waiting.Caution;
import org.lunchroom.rooms.Room;

/** While nobody who runs the room is around, what its setting names waits for them. */
@Singleton
public class SafeMode implements Caution {
    static final String WHY = "unattended";

    private final OffHours offHours;
    // A flood of posts asks once a second who is there.
    private final Cache<UUID, Boolean> kept = Caffeine.newBuilder()
            .maximumSize(5_000)
            .expireAfterWrite(Duration.ofSeconds(1))
            .build();

    @Inject
    SafeMode(OffHours offHours) {
        this.offHours = offHours;
    }

    @Override
    public Optional<String> why(Viewer viewer, Room room, String written) {
        var safe = offHours.setting(room.id()).map(Setting::safe).orElse(Safe.OFF);
        boolean asked = safe == Safe.ALL
                || (safe == Safe.LINKS && !Words.parse(written).links().isEmpty());
        return asked && !kept.get(room.id(), id -> offHours.isKept(room)) ? Optional.of(WHY) : Optional.empty();
    }
}
