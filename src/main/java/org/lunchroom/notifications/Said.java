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
 */
public record Said(String title, String text, UUID by, String href, Instant when) {}
