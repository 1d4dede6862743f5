package org.lunchroom.results.report;

import java.util.List;

/** How it was counted, in sentences that go with every form of it. */
final class Method {
    static final List<String> NOTES = List.of(
            "No names, and no order of merit: rooms stand in the order of their tags.",
            "A number about fewer than five people is left out, and so is one from which such a number could be reckoned.",
            "Sums add up what is shown of rooms. Somebody who is in two rooms counts in each.",
            "Periods are quarters that do not overlap. A running quarter is counted up to the last midnight (UTC).",
            "Sessions are chats that were held; they and results are exact, since they are no people.",
            "People are those who wrote in sessions. First-timers wrote in a session of the room for the first time ever;"
                    + " they came back if they wrote in another one within 60 days.",
            "Listeners are the most who were there at once less those who wrote, session by session; of a session with"
                    + " fewer than five, none. Who they are is not known to anybody.",
            "Groups are groups of the portal of which at least five people wrote.",
            "Questions are those that a room took up; answered ones were answered on stage or in writing.",
            "Goals count people, each once in a room, with the goal that they set last.",
            "A result is confirmed if somebody other than its author confirms it as it stands now.");

    private Method() {}
}
