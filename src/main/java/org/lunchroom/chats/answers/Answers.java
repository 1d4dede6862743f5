package org.lunchroom.chats.answers;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lunchroom.chats.BestAnswers;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.ChatState;
import org.lunchroom.chats.Chats;
import org.lunchroom.chats.Step;
import org.lunchroom.chats.StepKind;
import org.lunchroom.identity.Viewer;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.RehearsedMessages;
import org.lunchroom.rooms.ShownMessage;
import org.lunchroom.rooms.ShownMessages;

/** Answers by question. */
@Singleton
public class Answers {
    private static final int BEST = 5;

    private final Chats chats;
    private final Messages messages;
    private final RehearsedMessages rehearsed;
    private final ShownMessages shown;

    @Inject
    public Answers(Chats chats, Messages messages, RehearsedMessages rehearsed, ShownMessages shown) {
        this.chats = chats;
        this.messages = messages;
        this.rehearsed = rehearsed;
        this.shown = shown;
    }

    /**
     * A released question in short.
     *
     * @param answers how many there are
     * @param best at most five, by the rule of {@link BestAnswers}
     */
    public record Round(int question, UUID step, String text, int answers, List<ShownMessage> best) {}

    /** Everything posted in the chat so far, in order; to its hosts also what is posted in rehearsal. */
    public List<Message> posted(Chat chat, boolean host) {
        return chat.state() == ChatState.REHEARSAL && host
                ? rehearsed.of(chat.id()).stream()
                        .sorted(Comparator.comparingLong(Message::number))
                        .toList()
                : messages.forChat(chat.id());
    }

    /** What was written under a step, in order; under every step when none is named. */
    public List<ShownMessage> to(Viewer viewer, UUID id, UUID step) {
        var chat = chats.seen(viewer, id);
        return shown.show(posted(chat, chats.atTable(viewer, chat)).stream()
                .filter(message -> step == null ? message.step() != null : step.equals(message.step()))
                .toList());
    }

    /** Each released question with its best answers so far, for who comes late. */
    public List<Round> catchUp(Viewer viewer, UUID id) {
        var chat = chats.seen(viewer, id);
        if (chat.state() == ChatState.REHEARSAL) {
            return List.of();
        }
        var posted = messages.forChat(id);
        var ranked = ranked(posted);
        return chats.steps(id).stream()
                .filter(step -> step.kind() == StepKind.QUESTION && step.released())
                .map(step -> round(step, posted, ranked))
                .toList();
    }

    private Round round(Step step, List<Message> posted, Function<Message, BestAnswers.Answer> ranked) {
        var under = posted.stream()
                .filter(message -> step.id().equals(message.step()) && !message.secondSitting())
                .toList();
        var byId = under.stream().collect(Collectors.toMap(Message::id, Function.identity()));
        var answers = under.stream()
                .filter(message -> message.replyTo() == null)
                .map(ranked)
                .toList();
        var best = BestAnswers.choose(answers, BEST).stream().map(byId::get).toList();
        return new Round(step.question(), step.id(), step.text(), under.size(), shown.show(best));
    }

    // A reply counts when somebody else wrote it.
    private Function<Message, BestAnswers.Answer> ranked(List<Message> posted) {
        var authors = posted.stream().collect(Collectors.toMap(Message::id, Message::author));
        Map<UUID, Integer> replies = new HashMap<>();
        for (var message : posted) {
            var author = message.replyTo() == null ? null : authors.get(message.replyTo());
            if (author != null && !author.equals(message.author())) {
                replies.merge(message.replyTo(), 1, Integer::sum);
            }
        }
        var reactions = shown.reactions(authors.keySet());
        return message -> new BestAnswers.Answer(
                message.id(),
                message.author(),
                message.words(),
                reactions.getOrDefault(message.id(), Map.of()).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum(),
                replies.getOrDefault(message.id(), 0));
    }
}
