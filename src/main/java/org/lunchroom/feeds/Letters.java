package org.lunchroom.feeds;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.lunchroom.kernel.text.XmlText;

/** Words as every reader can take them: one wrong letter would make it refuse the whole feed. */
final class Letters {
    private static final Pattern HOST = Pattern.compile("^[a-zA-Z]+://[^/?#]*");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._~:/?@!$&'()*+,;=-]");
    private static final Pattern ESCAPED = Pattern.compile("%[0-9A-Fa-f]{2}.*", Pattern.DOTALL);

    private Letters() {}

    static String fit(String text) {
        return XmlText.fit(text);
    }

    /** An address as its grammar has it: what people write there is looser, and browsers forgive it. */
    static String href(String written) {
        var text = fit(written);
        var host = HOST.matcher(text);
        int from = host.find() ? host.end() : 0;
        int hash = text.indexOf('#', from);
        var href = new StringBuilder(text.substring(0, from));
        for (int i = from; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            var one = Character.toString(text.codePointAt(i));
            boolean stays = PLAIN.matcher(one).matches()
                    || i == hash
                    || ESCAPED.matcher(text.substring(i, Math.min(text.length(), i + 3)))
                            .matches();
            href.append(stays ? one : escaped(one));
        }
        return href.toString();
    }

    private static String escaped(String one) {
        var escaped = new StringBuilder();
        for (byte each : one.getBytes(StandardCharsets.UTF_8)) {
            escaped.append(String.format("%%%02X", each));
        }
        return escaped.toString();
    }
}
