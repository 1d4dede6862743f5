package org.lunchroom.previews.reading;

import java.util.Optional;
import java.util.function.Supplier;
import org.lunchroom.kernel.outbound.Destination;

/**
 * What a page says of itself; null where it says nothing.
 *
 * @param picture where a picture of it is
 * @param more where its oEmbed facts are
 * @param text its words, for those who keep them
 */
public record PageFacts(
        String title,
        String description,
        String site,
        String author,
        String language,
        String published,
        Destination picture,
        Destination more,
        String text) {
    public static final PageFacts NONE = new PageFacts(null, null, null, null, null, null, null, null, null);

    /** Just a title. */
    static PageFacts titled(String title) {
        return new PageFacts(title, null, null, null, null, null, null, null, null);
    }

    /** Just a picture. */
    static PageFacts pictured(Destination picture) {
        return new PageFacts(null, null, null, null, null, null, picture, null, null);
    }

    /** With another's word where this one says nothing. */
    public PageFacts or(PageFacts other) {
        return new PageFacts(
                first(title, () -> other.title),
                first(description, () -> other.description),
                first(site, () -> other.site),
                first(author, () -> other.author),
                first(language, () -> other.language),
                first(published, () -> other.published),
                first(picture, () -> other.picture),
                first(more, () -> other.more),
                first(text, () -> other.text));
    }

    /** Without what its owner asks programs not to show or keep. */
    PageFacts as(Robots robots) {
        return new PageFacts(
                title,
                robots.noWords() ? null : description,
                site,
                author,
                language,
                published,
                robots.noPicture() ? null : picture,
                more,
                robots.noCopy() ? null : text);
    }

    private static <T> T first(T one, Supplier<T> other) {
        return Optional.ofNullable(one).orElseGet(other);
    }
}
