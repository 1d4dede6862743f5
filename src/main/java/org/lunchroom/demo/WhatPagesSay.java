package org.lunchroom.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.lunchroom.bookmarks.Pages;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.web.WebAddress;
import org.lunchroom.previews.Previews;
import org.lunchroom.previews.pictures.Thumbnail;
import org.lunchroom.previews.reading.PageFacts;

/**
 * What the pages of the demonstration would say, were they asked: lines of address, title, description, site, author,
 * language, day and picture. They are nowhere, so nobody needs to be.
 */
@Singleton
class WhatPagesSay {
    private static final String GONE = "gone";

    private final Database database;
    private final Pages pages;
    private final Previews previews;

    @Inject
    WhatPagesSay(Database database, Pages pages, Previews previews) {
        this.database = database;
        this.pages = pages;
        this.previews = previews;
    }

    void fill() {
        text("/demo/pages.txt").lines().forEach(line -> {
            var parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            var address = WebAddress.of(parts.get(0)).orElseThrow();
            database.run(handle -> {
                var page = pages.known(handle, address);
                if (parts.get(1).equals(GONE)) {
                    previews.gone(handle, page);
                } else {
                    previews.said(handle, page, facts(parts), picture(parts.get(7)));
                }
            });
        });
    }

    private static PageFacts facts(List<String> parts) {
        return new PageFacts(
                parts.get(1),
                parts.get(2),
                parts.get(3),
                parts.get(4).isEmpty() ? null : parts.get(4),
                parts.get(5),
                parts.get(6),
                null,
                null,
                null);
    }

    private static Thumbnail picture(String name) {
        return name.isEmpty()
                ? null
                : Thumbnail.of(bytes("/demo/pictures/" + name + ".jpg")).orElseThrow();
    }

    private static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try (var file = WhatPagesSay.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
