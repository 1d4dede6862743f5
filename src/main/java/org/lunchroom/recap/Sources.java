package org.lunchroom.recap;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.ChatHost;
import org.lunchroom.chats.Chats;
import org.lunchroom.chats.Picks;
import org.lunchroom.chats.Step;
import org.lunchroom.chats.StepKind;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.web.Preview;
import org.lunchroom.people.People;
import org.lunchroom.people.Person;
import org.lunchroom.recap.Recap.By;
import org.lunchroom.recap.Recap.Thanked;
import org.lunchroom.rooms.Enclosure;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.Rooms;
import org.lunchroom.rooms.ShownMessage;
import org.lunchroom.rooms.ShownMessages;

/** Gathers what a recap is arranged from, as it is at the moment of reading. */
@Singleton
public class Sources {
    private final Database database;
    private final Rooms rooms;
    private final Chats chats;
    private final Messages messages;
    private final ShownMessages shown;
    private final People people;
    private final Picks picks;
    private final PolledHere polled;
    private final AskedHere askedHere;
    private final RecapStore store = new RecapStore();

    @Inject
    public Sources(
            Database database,
            Rooms rooms,
            Chats chats,
            Messages messages,
            ShownMessages shown,
            People people,
            Picks picks,
            PolledHere polled,
            AskedHere askedHere) {
        this.database = database;
        this.rooms = rooms;
        this.chats = chats;
        this.messages = messages;
        this.shown = shown;
        this.people = people;
        this.picks = picks;
        this.polled = polled;
        this.askedHere = askedHere;
    }

    Material of(Chat chat, Edition edition) {
        var posted = messages.forChat(chat.id());
        var leads = chats.leads(chat.id());
        var named = people.named(Stream.concat(
                        posted.stream().map(Message::author), leads.stream().map(ChatHost::person))
                .collect(Collectors.toSet()));
        var all = shown.show(posted);
        var colleagues = database.read(handle -> store.colleagues(handle, chat.id()));
        return new Material(
                head(chat, leads, named),
                chat.startsAt(),
                Objects.requireNonNullElse(chat.closedAt(), chat.endsAt()),
                chat.peakPresent(),
                asked(chat),
                polled.in(chat.id()),
                askedHere.in(chat),
                worded(posted, all),
                reactions(all),
                by(posted, named, colleagues),
                roles(leads),
                Set.copyOf(picks.of(chat.id())),
                database.read(handle -> store.origin(handle, chat.id())).orElse(null),
                edition,
                previews(all));
    }

    // A recap holds words alone: a post of files stands in it with what they show.
    static List<Message> worded(List<Message> posted, List<ShownMessage> all) {
        var files = all.stream()
                .filter(message -> message.files() != null)
                .collect(Collectors.toMap(ShownMessage::id, ShownMessage::files));
        return posted.stream()
                .map(message -> message.words().isBlank() && files.containsKey(message.id())
                        ? message.saying(Enclosure.said(files.get(message.id())))
                        : message)
                .toList();
    }

    private Recap.Head head(Chat chat, List<ChatHost> leads, Map<UUID, Person> named) {
        return new Recap.Head(
                chat.id(),
                chat.title(),
                rooms.byId(chat.room()).tag(),
                chat.startsAt(),
                Objects.requireNonNullElse(chat.closedAt(), chat.endsAt()),
                chat.zone().getId(),
                leads.stream()
                        .filter(lead -> named.containsKey(lead.person()))
                        .map(lead -> new Thanked(
                                named.get(lead.person()).name(), lead.role().id()))
                        .toList());
    }

    private List<Material.Asked> asked(Chat chat) {
        return chats.steps(chat.id()).stream()
                .filter(step -> step.kind() == StepKind.QUESTION && step.released())
                .map(Sources::asked)
                .toList();
    }

    private static Material.Asked asked(Step step) {
        return new Material.Asked(step.id(), step.question(), step.text(), step.releasedAt());
    }

    private static Map<UUID, Map<String, Integer>> reactions(List<ShownMessage> all) {
        return all.stream().collect(Collectors.toMap(ShownMessage::id, ShownMessage::reactions));
    }

    private static Map<String, Preview> previews(List<ShownMessage> all) {
        return all.stream()
                .filter(message -> message.previews() != null)
                .flatMap(message -> message.previews().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
    }

    private static Map<UUID, By> by(List<Message> posted, Map<UUID, Person> named, Set<UUID> colleagues) {
        return posted.stream().map(Message::author).distinct().collect(Collectors.toMap(author -> author, author -> {
            var person = named.get(author);
            // Somebody who was erased has no name left; their words, where they stay, are a colleague's.
            return person == null || colleagues.contains(author)
                    ? By.COLLEAGUE
                    : By.named(person.name(), person.initials());
        }));
    }

    private static Map<UUID, String> roles(List<ChatHost> leads) {
        var roles = new LinkedHashMap<UUID, String>();
        leads.forEach(lead -> roles.put(lead.person(), lead.role().id()));
        return roles;
    }
}
