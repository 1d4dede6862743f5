package org.lunchroom.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lunchroom.chats.StepKind;
import org.lunchroom.demo.Script.Line;
import org.lunchroom.demo.Script.Scene;
import org.lunchroom.identity.Persona;

class ScriptTest {
    private static final Set<String> REACTIONS = Set.of("like", "insight", "thanks", "agree", "question");

    private final List<Script> chats = List.of(Script.read("feedback"), Script.read("firstweek"));

    @Test
    void a_chat_is_read_scene_by_scene() {
        var feedback = chats.get(0);
        assertThat(feedback.title()).isEqualTo("Giving feedback that lands");
        assertThat(feedback.minutes()).isEqualTo(60);
        assertThat(feedback.scenes().stream().filter(scene -> scene.kind() == StepKind.QUESTION))
                .hasSize(4);
        assertThat(feedback.scenes().get(0).lines().get(4).replyTo()).isEqualTo(Persona.KATARZYNA);
    }

    @Test
    void there_is_enough_to_read_and_each_post_fits_a_room() {
        assertThat(lines()).hasSizeGreaterThan(60).allSatisfy(line -> assertThat(
                        line.words().codePointCount(0, line.words().length()))
                .as(line.words())
                .isBetween(5, 280));
    }

    @Test
    void nobody_replies_to_somebody_who_has_not_spoken() {
        for (var chat : chats) {
            for (var scene : chat.scenes()) {
                for (int i = 0; i < scene.lines().size(); i++) {
                    var line = scene.lines().get(i);
                    var spoken = scene.lines().subList(0, i).stream().map(Line::who);
                    assertThat(line.replyTo() == null || spoken.anyMatch(line.replyTo()::equals))
                            .as(line.words())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void everybody_reacts_in_a_way_there_is_and_never_to_themselves() {
        assertThat(lines()).allSatisfy(line -> assertThat(line.reactions()).allSatisfy(reaction -> {
            assertThat(REACTIONS).contains(reaction.kind());
            assertThat(reaction.who()).as(line.words()).isNotEqualTo(line.who());
        }));
    }

    private List<Line> lines() {
        var spoken = chats.stream().flatMap(chat -> chat.scenes().stream()).map(Scene::lines);
        return Stream.concat(spoken, Stream.of(Script.chatter("walks")))
                .flatMap(List::stream)
                .toList();
    }
}
