package org.lunchroom.ideas.sharing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.lunchroom.ideas.Consent;
import org.lunchroom.ideas.Idea;
import org.lunchroom.ideas.Ideas;
import org.lunchroom.ideas.Origins;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;

/** Asks the author of a card's words whether more people may see them, and takes the answer, which counts at once. */
@Singleton
public class Consents {
    private final Ideas ideas;
    private final Origins origins;

    @Inject
    public Consents(Ideas ideas, Origins origins) {
        this.ideas = ideas;
        this.origins = origins;
    }

    /**
     * The author's answer.
     *
     * @param everyone whether those may see the words who may not read the room where they were said
     */
    public record Answer(Boolean everyone) {}

    /** The card's maker asks. Once is enough: whoever refused is not asked again. */
    public void ask(Viewer viewer, Idea idea) {
        if (!idea.maker().equals(viewer.person())) {
            throw Problem.forbidden("Only whoever made the card asks.");
        }
        if (origins.author(idea).isEmpty()) {
            throw Problem.conflict("nobody-to-ask", "An ask stays in its room, and so does what is gone.");
        }
        if (idea.consent() == Consent.REFUSED) {
            throw Problem.conflict("refused", "Its author would rather not.");
        }
        if (idea.consent() == Consent.NONE) {
            ideas.consent(viewer, idea, Consent.ASKED);
        }
    }

    /** The author answers, or thinks better of it: also one who no longer sees the card. For others it does not exist. */
    public void answer(Viewer viewer, UUID id, Answer answer) {
        var idea = ideas.find(id)
                .filter(found -> found.consent() != Consent.NONE)
                .filter(found ->
                        origins.author(found).filter(viewer.person()::equals).isPresent())
                .orElseThrow(Problem::notFound);
        boolean yes = Check.present("everyone", answer.everyone());
        ideas.consent(viewer, idea, yes ? Consent.GIVEN : Consent.REFUSED);
    }
}
