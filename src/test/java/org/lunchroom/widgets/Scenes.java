package org.lunchroom.widgets;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Rooms in the states that a person can meet them in. The time is always a quarter past the second question. */
final class Scenes {
    static final Instant NOW = Instant.parse("2026-05-14T10:25:48Z");
    private static final Instant STARTS = Instant.parse("2026-05-14T10:05:00Z");
    private static final String CHAT = "chat1";

    private Scenes() {}

    private static PlayedRoom room(Instant now) {
        PlayedRoom room = new PlayedRoom(now);
        room.chat = new PlayedChat(CHAT, PlayedRoom.TAG, "Giving feedback that lands", STARTS);
        return room;
    }

    /** The second question is being answered. */
    static PlayedRoom live() {
        PlayedRoom room = room(NOW);
        room.chat.at("q2");
        room.chat.with(
                "resources",
                List.of(Map.of(
                        "href",
                        "https://wiki.example.org/guides/feedback-in-four-sentences",
                        "title",
                        "Feedback in four sentences",
                        "message",
                        "m5",
                        "question",
                        2,
                        "by",
                        Cast.JONAS.json())));
        said(room);
        return room;
    }

    private static void said(PlayedRoom room) {
        room.answers(Cast.INES, 1, "My first boss said one thing I still use.", at(12, 0))
                .put("reactions", Map.of("like", 7));
        room.answers(Cast.LONG, 1, "When somebody showed me the numbers.", at(13, 10));
        room.says(
                Cast.ADAEZE,
                "Moving to Q2. Take a minute to read the question before you type. #feedback",
                at(24, 0),
                Map.of());
        Map<String, Object> start = room.answers(
                Cast.MIKA,
                2,
                "Start with what you saw, not what you think it means. Distance makes us fill the gaps with stories.",
                at(24, 40));
        start.put("reactions", Map.of("like", 14, "insight", 6));
        room.answers(
                        Cast.INES,
                        2,
                        "We use this two-page guide and it changed the tone of reviews:"
                                + " https://wiki.example.org/guides/feedback-in-four-sentences",
                        at(25, 2))
                .put("reactions", Map.of("like", 9));
        room.says(Cast.ADAEZE, "@jonas, how is that in your team?", at(25, 20), Map.of("replyTo", "m4"));
        start.put("replies", 1);
    }

    private static Instant at(int minute, int second) {
        return Instant.parse("2026-05-14T10:00:00Z").plus(Duration.ofSeconds(minute * 60L + second));
    }

    static PlayedRoom held() {
        PlayedRoom room = live();
        room.chat.heldSince(NOW.minusSeconds(40));
        return room;
    }

    static PlayedRoom announced() {
        return room(Instant.parse("2026-05-11T08:00:00Z"));
    }

    static PlayedRoom lobby() {
        PlayedRoom room = room(STARTS.minusSeconds(272));
        room.chat.state("lobby");
        room.says(Cast.MIKA, "Hello from Oulu!", STARTS.minusSeconds(300), Map.of());
        return room;
    }

    static PlayedRoom welcome() {
        PlayedRoom room = room(STARTS.plusSeconds(63));
        room.chat.at("welcome");
        return room;
    }

    static PlayedRoom secondSitting() {
        PlayedRoom room = live();
        room.chat.at("close").with("closesSecondSittingAt", "2026-05-16T11:00:00Z");
        room.chat.json.remove("current");
        room.chat.state("second-sitting");
        room.answers(Cast.LAYLA, 3, "نسأل سؤالاً واحداً فقط، وننتظر.", NOW).put("secondSitting", true);
        return room;
    }

    static PlayedRoom closed() {
        PlayedRoom room = secondSitting();
        room.chat.state("closed").with("recap", "published");
        return room;
    }

    static PlayedRoom empty() {
        PlayedRoom room = new PlayedRoom(NOW);
        Map<String, Object> few = new java.util.HashMap<>();
        few.put("here", null);
        room.facts.put("present", few);
        return room;
    }

    /** What comes in several rooms, with one chat live and one in its lobby. */
    static PlayedRoom agenda() {
        PlayedRoom room = live();
        room.upcoming.add(room.chat.view());
        room.upcoming.add(planned("chat2", "datachat", "Data literacy hour", "2026-05-25T17:30:00Z", "announced"));
        room.upcoming.add(planned("chat3", "askboard", "Ask the board", "2026-06-02T10:00:00Z", "announced"));
        room.upcoming.add(planned("chat4", "onboarding", "First weeks", "2026-05-14T10:30:00Z", "lobby"));
        room.upcoming.add(
                planned("chat5", "remote", "Far apart, well connected", "2026-05-13T10:00:00Z", "second_sitting"));
        return room;
    }

    private static Object planned(String id, String tag, String title, String startsAt, String state) {
        PlayedChat chat = new PlayedChat(id, tag, title, Instant.parse(startsAt)).state(state);
        return chat.with("closesSecondSittingAt", "2026-05-15T11:00:00Z").view();
    }

    /** What a late joiner is shown. */
    static PlayedRoom late() {
        PlayedRoom room = live();
        room.catchUp.add(Map.of(
                "question",
                1,
                "text",
                "When did feedback last help you?",
                "answers",
                31,
                "best",
                room.messages.subList(0, 2)));
        return room;
    }
}
