package org.lunchroom.replies;

import java.util.List;
import java.util.regex.Pattern;

/** What somebody wrote themselves in an answer: what stands above the quoted letter and their signature. */
final class OwnWords {
    /** Stands at the top of each letter that may be answered; whatever follows it is ours. */
    static final String MARK = "##- ";

    private static final String WROTE = "(wrote|schrieb|a écrit|escribió|ha scritto|schreef|كتب)";
    private static final List<Pattern> ENDS = List.of(
            Pattern.compile("^[>\\s]*##- .*"),
            // A signature begins so since the days of Usenet.
            Pattern.compile("^-- ?$"),
            Pattern.compile("^>.*"),
            Pattern.compile("^.{4,200}\\b" + WROTE + "\\b.{0,120}:\\s*$", Pattern.UNICODE_CHARACTER_CLASS),
            Pattern.compile(
                    "^-{2,}\\s*(Original Message|Ursprüngliche Nachricht|Message d'origine|Mensaje original)\\b.*"),
            Pattern.compile("^_{20,}$"),
            Pattern.compile("^(From|Von|De|Da|من)\\s?:\\s.*@.*"),
            Pattern.compile("^(Sent from my|Von meinem|Envoyé de mon|Enviado desde mi|Get Outlook for)\\b.*"));
    private static final int LONGEST = 20_000;

    private OwnWords() {}

    static String of(String text) {
        var own = new StringBuilder();
        var cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        var lines = cut.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            var line = lines[i].stripTrailing();
            // Some programs break the line that begins a quote in two.
            var both = i + 1 < lines.length ? line + " " + lines[i + 1].strip() : line;
            if (ends(line) || (startsQuote(line) && ENDS.get(3).matcher(both).matches())) {
                break;
            }
            own.append(line).append('\n');
        }
        return own.toString().strip();
    }

    private static boolean ends(String line) {
        return ENDS.stream().anyMatch(end -> end.matcher(line).matches());
    }

    private static boolean startsQuote(String line) {
        return line.matches("^(On|Am|Le|El) .{4,150}");
    }
}
