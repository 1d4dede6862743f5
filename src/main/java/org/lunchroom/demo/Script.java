package org.lunchroom.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lunchroom.chats.StepKind;
import org.lunchroom.identity.Persona;

/**
 * What the cast says, read from a file: {@code title …}, scenes such as {@code question 12 Why?}, and in each scene lines
 * such as {@code yuki: Because.} or {@code aroha > yuki: Why not?}, each with reactions below it
 * ({@code + like mateus samuel; insight yuki}).
 */
record Script(String title, List<Scene> scenes) {
    /** A step of the chat and what is said in it. */
    record Scene(StepKind kind, int minutes, String text, List<Line> lines) {}

    /**
     * Something somebody says.
     *
     * @param number its place in the file
     * @param replyTo whose last line in the scene it replies to; null when it is no reply
     */
    record Line(int number, Persona who, Persona replyTo, String words, List<Reaction> reactions) {}

    /** Somebody's reaction to a line. */
    record Reaction(String kind, Persona who) {}

    static Script read(String name) {
        var title = "";
        var scenes = new ArrayList<Scene>();
        var texts = lines(name);
        for (int i = 0; i < texts.size(); i++) {
            var text = texts.get(i);
            if (text.startsWith("title ")) {
                title = text.substring("title ".length());
            } else if (text.startsWith("+ ")) {
                last(last(scenes).lines()).reactions().addAll(reactions(text.substring(2)));
            } else if (text.matches("(welcome|question|close) \\d+ .*")) {
                scenes.add(scene(text.split(" ", 3)));
            } else {
                last(scenes).lines().add(line(i, text));
            }
        }
        return new Script(title, List.copyOf(scenes));
    }

    /** Lines without scenes: what is said in a room where nothing is scheduled. */
    static List<Line> chatter(String name) {
        var texts = lines(name);
        return IntStream.range(0, texts.size())
                .mapToObj(i -> line(i, texts.get(i)))
                .toList();
    }

    int minutes() {
        return scenes.stream().mapToInt(Scene::minutes).sum();
    }

    private static List<String> lines(String name) {
        try (var file = Script.class.getResourceAsStream("/demo/" + name + ".txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Scene scene(String[] parts) {
        var kind = StepKind.valueOf(parts[0].toUpperCase(Locale.ROOT));
        return new Scene(kind, Integer.parseInt(parts[1]), parts[2], new ArrayList<>());
    }

    private static Line line(int number, String text) {
        int colon = text.indexOf(": ");
        var names = text.substring(0, colon).split(" > ");
        var replyTo = names.length > 1 ? persona(names[1]) : null;
        return new Line(number, persona(names[0]), replyTo, text.substring(colon + 2), new ArrayList<>());
    }

    private static List<Reaction> reactions(String text) {
        return Arrays.stream(text.split("; "))
                .map(one -> one.split(" "))
                .flatMap(words -> Stream.of(words).skip(1).map(who -> new Reaction(words[0], persona(who))))
                .toList();
    }

    private static Persona persona(String name) {
        return Persona.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
