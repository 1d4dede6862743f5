package org.lunchroom.results.report;

/**
 * What a room's learning came to. What is about fewer than five people, or would tell of fewer beside the rest, is left out.
 *
 * @param tag null for the sum of all rooms
 * @param title of the room; null for the sum
 * @param sessions chats that were held; they are events and no people, so they are exact
 * @param people who wrote in them, each once
 * @param firstTimers those among them who wrote in a session of the room for the first time
 * @param cameBack those among these who wrote in another session within sixty days
 * @param listeners present and not writing, session by session
 * @param groups of the portal, of which five people and more wrote
 * @param asked questions to the room that were taken up
 * @param answered those among them that were answered
 * @param goals people who set themselves a goal
 * @param done those among them whose last one is done
 * @param results in the ledger; whoever reads this reads each of them, so they are exact
 * @param confirmed those among them that others confirm as they stand
 */
public record RoomReport(
        String tag,
        String title,
        int sessions,
        Integer people,
        Integer firstTimers,
        Integer cameBack,
        Integer listeners,
        Integer groups,
        Integer asked,
        Integer answered,
        Integer goals,
        Integer done,
        Integer changed,
        Integer dropped,
        int results,
        int confirmed) {}
