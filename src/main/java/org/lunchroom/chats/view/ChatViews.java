package org.lunchroom.chats.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.ChatHost;
import org.lunchroom.chats.ChatState;
import org.lunchroom.chats.Chats;
import org.lunchroom.chats.RunOfShow;
import org.lunchroom.chats.Step;
import org.lunchroom.chats.answers.Links;
import org.lunchroom.chats.attendance.Rsvps;
import org.lunchroom.chats.view.ChatView.Lead;
import org.lunchroom.chats.view.ChatView.StepView;
import org.lunchroom.identity.Viewer;
import org.lunchroom.people.People;
import org.lunchroom.people.Person;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.Rooms;

/**
 * Makes what others see of a chat. There are two sights of it: the hosts', and the public one in which a rehearsal does
 * not happen and nothing that is not released has words.
 */
@Singleton
public class ChatViews {
    private final Chats chats;
    private final Rooms rooms;
    private final People people;
    private final Messages messages;
    private final Rsvps rsvps;
    private final Links links;

    @Inject
    public ChatViews(Chats chats, Rooms rooms, People people, Messages messages, Rsvps rsvps, Links links) {
        this.chats = chats;
        this.rooms = rooms;
        this.people = people;
        this.messages = messages;
        this.rsvps = rsvps;
        this.links = links;
    }

    /** As this viewer sees it, with what is their own. */
    public ChatView of(Viewer viewer, Chat chat) {
        return sight(chat, chats.atTable(viewer, chat)).seenBy(me(viewer, chat), null);
    }

    /** The same with the links that people shared. */
    public ChatView whole(Viewer viewer, Chat chat) {
        return sight(chat, chats.atTable(viewer, chat)).seenBy(me(viewer, chat), links.of(chat.id()));
    }

    /** As everybody sees it, the same for all. */
    public ChatView open(Chat chat) {
        return sight(chat, false);
    }

    /** As all its hosts see it. */
    public ChatView full(Chat chat) {
        return sight(chat, true);
    }

    private ChatView.Me me(Viewer viewer, Chat chat) {
        return new ChatView.Me(chats.hosts(viewer, chat), rsvps.answer(viewer, chat.id()));
    }

    private ChatView sight(Chat chat, boolean full) {
        boolean hidden = !full && chat.state() == ChatState.REHEARSAL;
        var show = hidden ? asPlanned(chat) : chats.show(chat);
        return sight(chat, show, steps(chat, show, full, hidden), full);
    }

    private ChatView sight(Chat chat, RunOfShow show, List<StepView> steps, boolean full) {
        var leads = leads(chat);
        return new ChatView(
                chat.id(),
                rooms.byId(chat.room()).tag(),
                chat.title(),
                (full ? chat.state() : chat.publicState()).id(),
                chat.startsAt(),
                show.endsAt(),
                chat.zone().getId(),
                chat.minutes(),
                chat.series(),
                chat.lobbyAt(),
                chat.closedAt(),
                chat.closesSecondSittingAt(),
                leads.stream().filter(lead -> lead.role() != null).toList(),
                inCharge(chat, leads),
                null,
                rsvps.counts(chat.id()),
                show.current() == null ? null : new ChatView.Current(show.current()),
                show.heldSince(),
                steps,
                full ? Warnings.of(chat, show) : null,
                chat.version(),
                null,
                chat.progress().recap());
    }

    private RunOfShow asPlanned(Chat chat) {
        return RunOfShow.planned(chat.startsAt(), chat.minutes(), chats.steps(chat.id()));
    }

    private List<StepView> steps(Chat chat, RunOfShow show, boolean full, boolean hidden) {
        var answers = hidden ? Map.<UUID, Integer>of() : messages.answers(chat.id());
        return show.steps().stream()
                .filter(step -> full || !step.skipped())
                .map(step -> step(chat, show, step, full, answers.getOrDefault(step.id(), 0)))
                .toList();
    }

    private static StepView step(Chat chat, RunOfShow show, Step step, boolean full, int answers) {
        boolean moves = chat.state().running() && show.current() != null && step.endedAt() == null;
        return new StepView(
                step.id(),
                step.kind().id(),
                step.question(),
                full || step.released() ? step.text() : null,
                moves ? Math.round(show.lengthNow(step).toSeconds() / 60.0) : step.minutes(),
                step.startsAt(),
                step.releasedAt(),
                step.endedAt(),
                answers,
                full && !step.notes().isEmpty() ? step.notes() : null);
    }

    /** Hosts and co-moderators; whoever is in charge without being one comes last, without a role. */
    private List<Lead> leads(Chat chat) {
        var leads = chats.leads(chat.id());
        var all = new ArrayList<UUID>(leads.stream().map(ChatHost::person).toList());
        if (!all.contains(chat.inCharge())) {
            all.add(chat.inCharge());
        }
        var named = people.named(all);
        return all.stream()
                .filter(named::containsKey)
                .map(id -> lead(named.get(id), role(leads, id)))
                .toList();
    }

    private static Lead inCharge(Chat chat, List<Lead> leads) {
        return leads.stream()
                .filter(lead -> lead.id().equals(chat.inCharge()))
                .findFirst()
                .orElse(null);
    }

    private static String role(List<ChatHost> leads, UUID person) {
        return leads.stream()
                .filter(lead -> lead.person().equals(person))
                .map(lead -> lead.role().id())
                .findFirst()
                .orElse(null);
    }

    private static Lead lead(Person person, String role) {
        return new Lead(person.id(), person.name(), person.initials(), role);
    }
}
