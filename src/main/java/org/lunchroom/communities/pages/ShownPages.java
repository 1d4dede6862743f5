package org.lunchroom.communities.pages;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lunchroom.communities.topics.Topics;
import org.lunchroom.people.People;
import org.lunchroom.people.Person;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.ShownMessage;
import org.lunchroom.rooms.ShownMessages;

/** Joins in the posts of a page as they are now; what was removed is left out. */
@Singleton
public class ShownPages {
    private final Messages messages;
    private final ShownMessages shown;
    private final Topics topics;
    private final People people;

    @Inject
    public ShownPages(Messages messages, ShownMessages shown, Topics topics, People people) {
        this.messages = messages;
        this.shown = shown;
        this.topics = topics;
        this.people = people;
    }

    /** A page; {@code version} is what If-Match names. */
    public record ShownPage(UUID id, String title, List<ShownBlock> blocks, Instant changedAt, int version) {}

    /**
     * A part of a page: a heading, or a post with where it comes from.
     *
     * @param topic the topic that the post is in
     * @param by who picked it
     */
    public record ShownBlock(UUID id, String heading, ShownMessage message, UUID topic, Person by) {}

    ShownPage show(SharedPages.Whole whole) {
        var page = whole.page();
        var posts = posts(whole.blocks());
        var begun =
                topics.begunBy(posts.values().stream().map(ShownPages::first).collect(Collectors.toSet()));
        var pickers = people.named(whole.blocks().stream().map(Block::putBy).toList());
        var blocks = whole.blocks().stream()
                .filter(block -> block.message() == null || posts.containsKey(block.message()))
                .map(block -> shown(block, posts, begun, pickers))
                .toList();
        return new ShownPage(page.id(), page.title(), blocks, page.changedAt(), page.version());
    }

    private Map<UUID, ShownMessage> posts(List<Block> blocks) {
        var ids = blocks.stream().map(Block::message).filter(Objects::nonNull).toList();
        var there =
                messages.all(ids).stream().filter(message -> !message.removed()).toList();
        return shown.show(there).stream().collect(Collectors.toMap(ShownMessage::id, Function.identity()));
    }

    private static UUID first(ShownMessage message) {
        return message.replyTo() == null ? message.id() : message.replyTo();
    }

    private static ShownBlock shown(
            Block block, Map<UUID, ShownMessage> posts, Map<UUID, UUID> begun, Map<UUID, Person> pickers) {
        if (block.message() == null) {
            return new ShownBlock(block.id(), block.heading(), null, null, null);
        }
        var post = posts.get(block.message());
        return new ShownBlock(block.id(), null, post, begun.get(first(post)), pickers.get(block.putBy()));
    }
}
