package org.lunchroom.bookmarks.moving;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lunchroom.bookmarks.Audience;
import org.lunchroom.bookmarks.BroughtBookmarks.Brought;
import org.lunchroom.kernel.http.JsonAnswers;
import org.lunchroom.kernel.web.WebAddress;

/** A bookmark that is still to come, as it is kept until then. */
public record Waiting(
        String address,
        String title,
        String description,
        String note,
        List<String> tags,
        Audience audience,
        UUID room,
        String group,
        boolean readLater,
        Instant savedAt) {
    /** Some of them. */
    public record Some(List<Waiting> bookmarks) {}

    static String write(List<Brought> some) {
        return JsonAnswers.write(new Some(some.stream().map(Waiting::of).toList()));
    }

    static List<Brought> read(String written) {
        return JsonAnswers.read(Some.class, written).bookmarks().stream()
                .map(Waiting::brought)
                .toList();
    }

    private static Waiting of(Brought one) {
        return new Waiting(
                one.address().href(),
                one.title(),
                one.description(),
                one.note(),
                one.tags(),
                one.audience(),
                one.room(),
                one.group(),
                one.readLater(),
                one.savedAt());
    }

    private Brought brought() {
        var place = WebAddress.of(address).orElseThrow();
        return new Brought(place, title, description, note, tags, audience, room, group, readLater, savedAt);
    }
}
