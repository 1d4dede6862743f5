package org.lunchroom.communities.pages;

import java.time.Instant;
import java.util.UUID;

/** A page that a community builds together. */
public record SharedPage(
        UUID id, UUID room, String title, UUID madeBy, Instant madeAt, Instant changedAt, int version) {
    SharedPage titled(String newTitle, Instant at) {
        return new SharedPage(id, room, newTitle, madeBy, madeAt, at, version + 1);
    }
}
