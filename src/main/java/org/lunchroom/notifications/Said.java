package org.lunchroom.notifications;

import java.time.Instant;
import java.util.UUID;

/**
 * What a notice says at the moment at which it is read.
 *
 * @param title what it is about, such as a chat's title; null where the words say it
 * @param text the first words of what was said; null where there are none
 * @param by who did it; null when nobody did, or nobody may know
 * @param href where it is
 * @param when the moment that it is about, such as a chat's start; null where there is none
 * @param count how many there are, of what is told together; null of what is one
 */
public record Said(String title, String text, UUID by, String href, Instant when, Integer count) {
    /** What is one. */
    public Said(String title, String text, UUID by, String href, Instant when) {
        this(title, text, by, href, when, null);
    }

    /** What somebody said. */
    public static Said words(String text, UUID by, String href) {
        return new Said(null, text, by, href, null, null);
    }

    /** What has a title, and perhaps a moment. */
    public static Said titled(String title, String href, Instant when) {
        return new Said(title, null, null, href, when, null);
    }
}
