package org.lunchroom.previews;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.lunchroom.bookmarks.Pages;
import org.lunchroom.journal.Entry;
import org.lunchroom.journal.Follower;
import org.lunchroom.kernel.text.Words;
import org.lunchroom.kernel.web.WebAddress;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.Messages;

/** Reads which links are posted, after the post and never in its way; pages that nobody knew get their turn. */
@Singleton
public class PreviewFollower implements Follower {
    private static final Set<String> BRINGS_LINKS = Set.of("message.posted", "message.edited", "message.restored");
    private static final int MOST_LINKS = 10;

    private final Messages messages;
    private final Pages pages;
    private final Previews previews;
    private final Looking looking;

    @Inject
    public PreviewFollower(Messages messages, Pages pages, Previews previews, Looking looking) {
        this.messages = messages;
        this.pages = pages;
        this.previews = previews;
        this.looking = looking;
    }

    private record Linked(UUID page, Message message) {}

    @Override
    public String name() {
        return "previews";
    }

    @Override
    public void follow(Handle handle, List<Entry> entries) {
        var brought = entries.stream()
                .filter(entry -> BRINGS_LINKS.contains(entry.type()))
                .map(Entry::subject)
                .collect(Collectors.toSet());
        // In the order of pages, so that two who lock several wait for each other, and not in a circle.
        messages.all(brought).stream()
                .filter(message -> !message.removed()
                        && !message.rehearsal()
                        && message.words().indexOf('.') >= 0)
                .flatMap(message ->
                        addresses(message).stream().map(address -> new Linked(pages.known(handle, address), message)))
                .sorted(Comparator.comparing(Linked::page)
                        .thenComparing(linked -> linked.message().id()))
                .forEach(linked -> posted(handle, linked.page(), linked.message()));
    }

    private void posted(Handle handle, UUID page, Message message) {
        previews.posted(
                handle,
                page,
                message.id(),
                message.room(),
                Objects.requireNonNullElse(message.editedAt(), message.at()));
        looking.soon();
    }

    private static List<WebAddress> addresses(Message message) {
        return Words.parse(message.words()).links().stream()
                .limit(MOST_LINKS)
                .flatMap(href -> WebAddress.of(href).stream())
                .toList();
    }

    // What pages have said stays: asking them all again is nothing that a rebuild needs.
    @Override
    public void forget(Handle handle) {
        previews.stopWaiting(handle);
    }
}
