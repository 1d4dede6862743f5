package org.lunchroom.integrations.webhooks;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A subscription.
 *
 * @param room whose events; null for those of all rooms, which only admins subscribe
 * @param byAdmin whether its owner made it as an admin; a host's ends when they run the room no longer
 * @param address where it goes, sealed: it may hold a secret of its own
 * @param shown its address without what may be secret
 * @param words whether titles and words come with it
 * @param trouble why the last try failed; null while all is well
 * @param failingSince null while all is well
 * @param secretBefore the sealed secret before the last rotation, good until {@code beforeUntil}; null where there is none
 */
record Webhook(
        UUID id,
        UUID room,
        UUID owner,
        boolean byAdmin,
        String name,
        String address,
        String shown,
        Set<EventKind> kinds,
        boolean words,
        State state,
        String trouble,
        Instant failingSince,
        String secret,
        String secretBefore,
        Instant beforeUntil,
        Instant madeAt) {

    /** Whether it is told anything. */
    enum State {
        ON,
        /** Its owner switched it off. */
        OFF,
        /** It failed for a day, or its owner runs the room no longer. */
        DISABLED
    }

    boolean wants(EventKind kind, UUID happenedIn) {
        return kinds.contains(kind) && (room == null || room.equals(happenedIn));
    }

    Webhook with(String newName, Set<EventKind> newKinds, boolean newWords) {
        return new Webhook(
                id,
                room,
                owner,
                byAdmin,
                newName,
                address,
                shown,
                newKinds,
                newWords,
                state,
                trouble,
                failingSince,
                secret,
                secretBefore,
                beforeUntil,
                madeAt);
    }

    Webhook at(String sealedAddress, String newShown) {
        return new Webhook(
                id,
                room,
                owner,
                byAdmin,
                name,
                sealedAddress,
                newShown,
                kinds,
                words,
                state,
                trouble,
                failingSince,
                secret,
                secretBefore,
                beforeUntil,
                madeAt);
    }

    Webhook in(State next) {
        return new Webhook(
                id,
                room,
                owner,
                byAdmin,
                name,
                address,
                shown,
                kinds,
                words,
                next,
                null,
                null,
                secret,
                secretBefore,
                beforeUntil,
                madeAt);
    }

    Webhook signedWith(String sealedSecret, Instant oldUntil) {
        return new Webhook(
                id,
                room,
                owner,
                byAdmin,
                name,
                address,
                shown,
                kinds,
                words,
                state,
                trouble,
                failingSince,
                sealedSecret,
                secret,
                oldUntil,
                madeAt);
    }

    /** What its sealed texts belong to. */
    String sealOwner() {
        return "webhook:" + id;
    }

    @Override
    public String toString() {
        return "Webhook[" + id + "]";
    }
}
