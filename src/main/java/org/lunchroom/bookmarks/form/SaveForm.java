package org.lunchroom.bookmarks.form;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.lunchroom.bookmarks.Audience;
import org.lunchroom.bookmarks.NewBookmark;

/**
 * What the form holds, as it was handed over or written.
 *
 * @param audience "me", "everyone", "room:" with a tag or "group:" with a name
 */
record SaveForm(String address, String title, String note, String tags, String audience, boolean later) {
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final String ROOM = "room:";
    private static final String GROUP = "group:";

    /** From the fields of a form, or of an address: bookmarklets and telephones call them differently. */
    static SaveForm of(UnaryOperator<String> field) {
        var text = cut(field.apply("text"), NewBookmark.LONGEST_TEXT);
        var inText = ADDRESS.matcher(text);
        var found = inText.find() ? inText.group() : "";
        var address = first(field.apply("address"), field.apply("url"), found);
        return new SaveForm(
                cut(address, 4_000),
                cut(field.apply("title"), NewBookmark.LONGEST_TITLE),
                first(
                        cut(field.apply("note"), NewBookmark.LONGEST_TEXT),
                        text.replace(found, "").strip()),
                cut(field.apply("tags"), 3_000),
                first(
                        cut(field.apply("audience"), 200),
                        field.apply("room") == null ? "me" : ROOM + cut(field.apply("room"), 61)),
                field.apply("later") != null);
    }

    private static String cut(String text, int most) {
        var stripped = text == null ? "" : text.strip();
        return stripped.substring(
                0, stripped.offsetByCodePoints(0, Math.min(most, stripped.codePointCount(0, stripped.length()))));
    }

    private static String first(String... texts) {
        return Arrays.stream(texts)
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse("");
    }

    NewBookmark wanted() {
        var room = audience.startsWith(ROOM) ? audience.substring(ROOM.length()) : null;
        var group = audience.startsWith(GROUP) ? audience.substring(GROUP.length()) : null;
        var who = room != null
                ? Audience.ROOM
                : group != null ? Audience.GROUP : audience.equals("everyone") ? Audience.EVERYONE : Audience.ME;
        // What was left empty stays as it is, where the link was saved before.
        return new NewBookmark(
                address, filled(title), null, filled(note), tagged(), who, room, later ? true : null, group);
    }

    private static String filled(String text) {
        return text.isEmpty() ? null : text;
    }

    private List<String> tagged() {
        var all = Arrays.stream(tags.split(","))
                .map(tag -> tag.strip().replaceFirst("^#+", ""))
                .filter(tag -> !tag.isEmpty())
                .toList();
        return all.isEmpty() ? null : all;
    }
}
