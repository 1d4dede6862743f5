package org.lunchroom.qanda.view;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

final class CountStore {
    /** How many asks were merged into each of these. */
    Map<UUID, Integer> merged(Handle handle, Collection<UUID> asks) {
        return counts(
                handle,
                "select merged_into as ask, count(*) as n from ask where merged_into in (<asks>) group by merged_into",
                asks);
    }

    /** How many have approved each of these. */
    Map<UUID, Integer> approvals(Handle handle, Collection<UUID> asks) {
        return counts(handle, "select ask, count(*) as n from ask_approval where ask in (<asks>) group by ask", asks);
    }

    private static Map<UUID, Integer> counts(Handle handle, String sql, Collection<UUID> asks) {
        if (asks.isEmpty()) {
            return Map.of();
        }
        return handle
                .createQuery(sql)
                .bindList("asks", List.copyOf(asks))
                .map((row, context) -> Map.entry(row.getObject("ask", UUID.class), row.getInt("n")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
