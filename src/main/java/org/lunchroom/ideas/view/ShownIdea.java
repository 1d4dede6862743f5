package org.lunchroom.ideas.view;

import jakarta.json.JsonArray;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lunchroom.ideas.Credit;
import org.lunchroom.ideas.tries.Count;
import org.lunchroom.ideas.tries.MyTry;
import org.lunchroom.people.Person;

/**
 * A card as the viewer sees it; members that do not apply are left out.
 *
 * @param title the maker's own, or the beginning of the words
 * @param own true where the title is the maker's
 * @param words what was said, as it stands there now
 * @param answer what was answered to an ask in writing
 * @param gone true where the words are no longer there
 * @param by whose words they are
 * @param origin where they were said; only for who may read that
 * @param maker who made the card
 * @param rooms the tags of the rooms that it was brought to, of those that the viewer may read
 * @param open whether everybody may read the room where it was said
 * @param consent of the words' author, to more readers: "asked", "given", "refused"; for the author and the maker
 * @param kept how many people keep it
 */
public record ShownIdea(
        UUID id,
        String title,
        Boolean own,
        String fits,
        Link link,
        List<String> tags,
        JsonArray words,
        JsonArray answer,
        Boolean gone,
        Credit by,
        From origin,
        Person maker,
        String audience,
        List<String> rooms,
        boolean open,
        String consent,
        Count tried,
        int kept,
        Mine mine,
        Instant madeAt) {

    /** An address, and its host as readers know it. */
    public record Link(String href, String site) {}

    /**
     * Where it was said.
     *
     * @param kind "message" or "ask"
     * @param question the number of the question that it answers
     */
    public record From(String kind, UUID id, String room, Integer question, Instant at) {}

    /**
     * What of it is the viewer's own.
     *
     * @param made they made it
     * @param kept they keep it
     * @param words the words are theirs
     * @param removes they may take it away
     * @param moderates they run the room where it was said
     * @param tried what they said who tried it
     */
    public record Mine(boolean made, boolean kept, boolean words, boolean removes, boolean moderates, MyTry tried) {}
}
