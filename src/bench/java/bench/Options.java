package bench;

import java.util.HashMap;
import java.util.Map;

/** Arguments such as {@code --seconds 20}, each with a value for when it is left out. */
final class Options {
    private final Map<String, String> given = new HashMap<>();

    Options(String[] arguments) {
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            given.put(arguments[i], arguments[i + 1]);
        }
    }

    int number(String name, int otherwise) {
        return Integer.parseInt(text(name, "" + otherwise));
    }

    String text(String name, String otherwise) {
        return given.getOrDefault("--" + name, otherwise);
    }
}
