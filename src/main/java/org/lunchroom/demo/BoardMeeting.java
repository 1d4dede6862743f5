package org.lunchroom.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.lunchroom.identity.Persona;
import org.lunchroom.qanda.Asks;
import org.lunchroom.qanda.How;
import org.lunchroom.qanda.NewAsk;
import org.lunchroom.qanda.Reason;
import org.lunchroom.qanda.Way;
import org.lunchroom.qanda.queue.Approvals;
import org.lunchroom.qanda.queue.Merges;
import org.lunchroom.qanda.queue.Press;
import org.lunchroom.qanda.queue.Promises;
import org.lunchroom.qanda.queue.Queue;
import org.lunchroom.qanda.setup.NewSetting;
import org.lunchroom.qanda.setup.Qanda;
import org.lunchroom.qanda.votes.Votes;
import org.lunchroom.rooms.Room;

/** "Ask the board" in motion: lines of who asks, how, what became of it, who voted, the words, and the answer or reason. */
@Singleton
class BoardMeeting {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration OPEN = Duration.ofDays(14);

    private final Clock clock;
    private final Cast cast;
    private final Qanda qanda;
    private final Asks asks;
    private final Votes votes;
    private final Approvals approvals;
    private final Queue queue;
    private final Merges merges;
    private final Promises promises;

    @Inject
    BoardMeeting(
            Clock clock,
            Cast cast,
            Qanda qanda,
            Asks asks,
            Votes votes,
            Approvals approvals,
            Queue queue,
            Merges merges,
            Promises promises) {
        this.clock = clock;
        this.cast = cast;
        this.qanda = qanda;
        this.asks = asks;
        this.votes = votes;
        this.approvals = approvals;
        this.queue = queue;
        this.merges = merges;
        this.promises = promises;
    }

    /** Opens the room's asking for two weeks, and asks, with what is done between. */
    void fill(Room room, Runnable between) {
        var host = cast.enter(Persona.HOST);
        var now = clock.instant();
        qanda.set(
                host,
                room,
                new NewSetting(now, now.plus(OPEN), List.of(Way.NAMED, Way.ANONYMOUS, Way.STRICT), 1),
                "\"" + qanda.of(room.id()).version() + "\"");
        var asked = new HashMap<String, UUID>();
        for (var line : lines()) {
            between.run();
            take(
                    room,
                    asked,
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
        }
    }

    /** @param asked what was asked before, by its words */
    private void take(Room room, Map<String, UUID> asked, List<String> parts) {
        var asker = cast.enter(Persona.of(parts.get(0)).orElseThrow());
        var way = Way.valueOf(parts.get(1).toUpperCase(Locale.ROOT));
        var receipt = way == Way.STRICT ? receipt() : null;
        var id = asks.ask(asker, room, new NewAsk(parts.get(4), way, receipt), null)
                .ask()
                .id();
        asked.put(parts.get(4), id);
        var press = new Press(cast.enter(Persona.HOST), room, id, null);
        var state = parts.get(2);
        if (state.equals("declined")) {
            queue.decline(press, Reason.valueOf(parts.get(5).toUpperCase(Locale.ROOT)), null);
        } else if (!state.equals("waiting")) {
            approvals.approve(press);
            vote(room, id, parts.get(3));
            conclude(press, asked, state, parts.get(5));
        }
    }

    private void vote(Room room, UUID id, String voters) {
        Arrays.stream(voters.split(", ", -1))
                .flatMap(who -> Persona.of(who).stream())
                .forEach(who -> votes.vote(cast.enter(who), room, id, true));
    }

    private void conclude(Press press, Map<String, UUID> asked, String state, String answer) {
        switch (state) {
            case "answered" -> queue.answer(press, How.WRITING, answer);
            case "live" -> queue.answer(press, How.LIVE, null);
            case "stage" -> queue.stage(press, null);
            case "promised" ->
                promises.promise(
                        press,
                        cast.enter(Persona.HOST).person(),
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(Long.parseLong(answer)));
            case "merged" -> merges.merge(press, asked.get(answer));
            default -> {}
        }
    }

    // As a browser makes one; here nobody keeps it.
    private static String receipt() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static List<String> lines() {
        try (var file = BoardMeeting.class.getResourceAsStream("/demo/board.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
