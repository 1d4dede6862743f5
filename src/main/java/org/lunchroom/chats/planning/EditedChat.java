package org.lunchroom.chats.planning;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/**
 * What a host changes of a chat; what is left out stays.
 *
 * @param scope of a chat in a series: only this one, or all that are ahead
 */
public record EditedChat(
        String title,
        LocalDateTime startsAt,
        String zone,
        Integer minutes,
        Integer lobbyMinutes,
        Integer secondSittingHours,
        List<UUID> hosts,
        List<UUID> comoderators,
        Scope scope) {
    boolean movesTime() {
        return startsAt != null || zone != null || minutes != null;
    }
}
