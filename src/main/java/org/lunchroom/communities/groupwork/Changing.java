package org.lunchroom.communities.groupwork;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The turn of one group in the round that is on: a new one, or another one where somebody has left before they did their
 * part. What was shown stays theirs.
 */
record Changing(List<GroupMember> there, List<GroupTurn> turns, int round) {
    /** Empty where all is as it was. */
    Optional<GroupTurn> turn(int team) {
        var before = turns.stream().filter(turn -> turn.round() < round).toList();
        var now = turns.stream().filter(turn -> turn.round() == round).findFirst();
        var rotation = new Rotation(there, before);
        if (now.isEmpty() || (!isHere(now.get().performer()) && now.get().topic() == null)) {
            return rotation.next(team, round);
        }
        var turn = now.get();
        var critic = rotation.critic(turn.performer());
        boolean stays = turn.critic() == null ? critic == null : isHere(turn.critic()) || turn.critiqued();
        return stays
                ? Optional.empty()
                : Optional.of(new GroupTurn(team, round, turn.performer(), critic, turn.topic(), false));
    }

    private boolean isHere(UUID person) {
        return there.stream().anyMatch(member -> member.person().equals(person));
    }
}
