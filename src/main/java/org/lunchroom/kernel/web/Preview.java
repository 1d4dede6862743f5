package org.lunchroom.kernel.web;

/**
 * What a page says of itself, and whether it is still there. Members that are not known are left out.
 *
 * @param language as BCP 47 writes it: "de", "en-GB"
 * @param published a day: "2026-11-22"
 * @param dead true once nobody answered for it any more, twice
 * @param kept true where its text was kept here
 */
public record Preview(
        String title,
        String description,
        String site,
        String author,
        String language,
        String published,
        Picture picture,
        Boolean dead,
        Boolean kept) {
    /**
     * A small picture of it, of our own making.
     *
     * @param path below the API's root
     */
    public record Picture(String path, int width, int height) {}
}
