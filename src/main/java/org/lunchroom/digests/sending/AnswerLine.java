package org.lunchroom.digests.sending;

import org.lunchroom.kernel.language.Language;

/** The line at the top of a letter that may be answered: what stands below it in an answer is ours. */
final class AnswerLine {
    private AnswerLine() {}

    static String in(Language language) {
        return "##- " + MailWords.in(language).say("answer.above") + " -##";
    }

    static String above(String line, String text) {
        return line.isEmpty() ? text : line + "\n\n" + text;
    }

    static String aboveHtml(String line, String html) {
        return line.isEmpty()
                ? html
                : html.replaceFirst(
                        "(<body[^>]*>)", "$1<p style=\"margin:0;font-size:12px;color:#6b7280\">" + line + "</p>");
    }
}
